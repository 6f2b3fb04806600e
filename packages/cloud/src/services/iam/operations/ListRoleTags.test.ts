import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

const tag = (Key: string) => ({ Key, Value: "v" });

describe("ListRoleTags", () => {
  it("sorts by key, and gives pages", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Tags: [tag("c"), tag("a"), tag("b")] });
    const first = gate.call("ListRoleTags", { RoleName: "app", MaxItems: 2 });
    expect(first).toEqual({ Tags: [tag("a"), tag("b")], IsTruncated: true, Marker: expect.any(String) });
    expect(gate.call("ListRoleTags", { RoleName: "app", Marker: first.Marker })).toEqual({
      Tags: [tag("c")],
      IsTruncated: false,
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("ListRoleTags", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("needs iam:ListRoleTags on the role", () => {
    expectDenied(iamForTest(), "ListRoleTags", { RoleName: "app" }, arnOf("role/app"));
  });
});
