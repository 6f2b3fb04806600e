import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeGroup, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("ListGroupsForUser", () => {
  it("gives the groups of the user, in pages", () => {
    const gate = iamForTest();
    makeUser(gate);
    for (const name of ["writers", "admins"]) makeGroup(gate, name, ["ana"]);
    makeGroup(gate, "readers");
    const first = gate.call("ListGroupsForUser", { UserName: "ana", MaxItems: 1 });
    expect(first).toMatchObject({ Groups: [{ GroupName: "writers", Arn: arnOf("group/writers") }], IsTruncated: true });
    expect(gate.call("ListGroupsForUser", { UserName: "ana", Marker: first.Marker })).toMatchObject({
      Groups: [{ GroupName: "admins" }],
      IsTruncated: false,
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("ListGroupsForUser", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:ListGroupsForUser on the user", () => {
    expectDenied(iamForTest(), "ListGroupsForUser", { UserName: "ana" }, arnOf("user/ana"));
  });
});
