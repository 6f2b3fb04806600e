import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeGroup, makeUser, NO_GROUP, NO_USER } from "../testing/iam-for-test.js";

const remove = { GroupName: "developers", UserName: "ana" };

describe("RemoveUserFromGroup", () => {
  it("removes a user from this group only, and passes over one that is no member", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeGroup(gate, "developers", ["ana"]);
    makeGroup(gate, "admins", ["ana"]);
    expect(gate.call("RemoveUserFromGroup", remove)).toEqual({});
    expect(gate.call("RemoveUserFromGroup", remove)).toEqual({});
    expect(gate.call("ListGroupsForUser", { UserName: "ana" }).Groups).toMatchObject([{ GroupName: "admins" }]);
  });

  it("is refused for a group or a user that is absent", () => {
    const gate = iamForTest();
    makeGroup(gate);
    expect(gate.refusal("RemoveUserFromGroup", { ...remove, GroupName: "absent" })).toEqual(NO_GROUP);
    expect(gate.refusal("RemoveUserFromGroup", { ...remove, UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:RemoveUserFromGroup on the group", () => {
    expectDenied(iamForTest(), "RemoveUserFromGroup", remove, arnOf("group/developers"));
  });
});
