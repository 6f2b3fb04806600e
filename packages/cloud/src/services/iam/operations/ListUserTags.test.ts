import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

const tag = (Key: string) => ({ Key, Value: "v" });

describe("ListUserTags", () => {
  it("sorts by key, and gives pages", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Tags: [tag("c"), tag("a"), tag("b")] });
    const first = gate.call("ListUserTags", { UserName: "ana", MaxItems: 2 });
    expect(first).toEqual({ Tags: [tag("a"), tag("b")], IsTruncated: true, Marker: expect.any(String) });
    expect(gate.call("ListUserTags", { UserName: "ana", Marker: first.Marker })).toEqual({
      Tags: [tag("c")],
      IsTruncated: false,
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("ListUserTags", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:ListUserTags on the user", () => {
    expectDenied(iamForTest(), "ListUserTags", { UserName: "ana" }, arnOf("user/ana"));
  });
});
