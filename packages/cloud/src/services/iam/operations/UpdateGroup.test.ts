import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  makeCaller,
  makeGroup,
  makeUser,
  NO_GROUP,
} from "../testing/iam-for-test.js";

const rename = { GroupName: "developers", NewGroupName: "engineers" };

describe("UpdateGroup", () => {
  it("renames and moves; id and members stay", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeGroup(gate, "developers", ["ana"]);
    const { Group } = gate.call("GetGroup", { GroupName: "developers" });
    expect(gate.call("UpdateGroup", { ...rename, NewPath: "/team/" })).toEqual({});
    expect(gate.call("GetGroup", { GroupName: "engineers" })).toMatchObject({
      Group: { ...Group, GroupName: "engineers", Path: "/team/", Arn: arnOf("group/team/engineers") },
      Users: [{ UserName: "ana" }],
    });
    expect(gate.call("ListGroupsForUser", { UserName: "ana" }).Groups).toMatchObject([{ GroupName: "engineers" }]);
    expect(gate.refusal("GetGroup", { GroupName: "developers" }).id).toBe("iam.group-not-found");
  });

  it("may change the case of a name", () => {
    const gate = iamForTest();
    makeGroup(gate);
    gate.call("UpdateGroup", { GroupName: "developers", NewGroupName: "Developers" });
    expect(gate.call("GetGroup", { GroupName: "Developers" }).Group?.Arn).toBe(arnOf("group/Developers"));
  });

  it("is refused for a name that is taken, and for a group that is absent", () => {
    const gate = iamForTest();
    makeGroup(gate);
    makeGroup(gate, "engineers");
    expect(gate.refusal("UpdateGroup", rename)).toMatchObject({
      code: "EntityAlreadyExists",
      status: 409,
      message: "Group with name engineers already exists.",
    });
    expect(gate.refusal("UpdateGroup", { GroupName: "absent" })).toEqual(NO_GROUP);
  });

  it("needs iam:UpdateGroup on the group as it is, and as it will be", () => {
    const gate = iamForTest();
    expectDenied(gate, "UpdateGroup", rename, arnOf("group/developers"));
    makeGroup(gate);
    const as = makeCaller(gate, "half", allowing("iam:UpdateGroup", arnOf("group/developers")));
    expect(gate.refusal("UpdateGroup", rename, { as }).message).toContain("on resource: group engineers ");
  });
});
