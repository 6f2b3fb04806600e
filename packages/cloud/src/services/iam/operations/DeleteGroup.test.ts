import { describe, expect, it } from "vitest";
import {
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  MANAGED,
  makeGroup,
  makeUser,
  NO_GROUP,
} from "../testing/iam-for-test.js";

const GroupName = "developers";

describe("DeleteGroup", () => {
  it("is refused while it holds users and policies", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeGroup(gate, GroupName, ["ana"]);
    gate.call("AttachGroupPolicy", { GroupName, PolicyArn: MANAGED });
    gate.call("PutGroupPolicy", { GroupName, PolicyName: "p", PolicyDocument: DOCUMENT });
    for (const [what, operation, input] of [
      ["remove users from group", "RemoveUserFromGroup", { UserName: "ana" }],
      ["detach all policies", "DetachGroupPolicy", { PolicyArn: MANAGED }],
      ["delete policies", "DeleteGroupPolicy", { PolicyName: "p" }],
    ] as const) {
      expect(gate.refusal("DeleteGroup", { GroupName })).toMatchObject({
        code: "DeleteConflict",
        status: 409,
        message: `Cannot delete entity, must ${what} first.`,
      });
      gate.call(operation, { GroupName, ...input });
    }
    expect(gate.call("DeleteGroup", { GroupName })).toEqual({});
    expect(gate.refusal("DeleteGroup", { GroupName }).id).toBe("iam.group-not-found");
  });

  it("is refused for a group that is absent", () => {
    expect(iamForTest().refusal("DeleteGroup", { GroupName: "absent" })).toEqual(NO_GROUP);
  });

  it("needs iam:DeleteGroup on the group", () => {
    expectDenied(iamForTest(), "DeleteGroup", { GroupName }, arnOf("group/developers"));
  });
});
