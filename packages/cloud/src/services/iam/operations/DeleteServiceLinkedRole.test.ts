import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeLinkedRole, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

describe("DeleteServiceLinkedRole", () => {
  it("starts a task, and tells of the same while it runs", () => {
    const gate = iamForTest();
    const RoleName = makeLinkedRole(gate);
    const first = gate.call("DeleteServiceLinkedRole", { RoleName });
    expect(first).toEqual({
      DeletionTaskId: expect.stringMatching(
        /^task\/aws-service-role\/ecs\.amazonaws\.com\/AWSServiceRoleForECS\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      ),
    });
    expect(gate.call("DeleteServiceLinkedRole", { RoleName })).toEqual(first);
    expect(gate.call("GetRole", { RoleName }).Role?.RoleName).toBe(RoleName);
  });

  it("is refused for a role that is absent, and for one that is no service's", () => {
    const gate = iamForTest();
    expect(gate.refusal("DeleteServiceLinkedRole", { RoleName: "absent" })).toEqual(NO_ROLE);
    makeRole(gate, "absent");
    expect(gate.refusal("DeleteServiceLinkedRole", { RoleName: "absent" })).toMatchObject({
      id: "iam.not-service-linked-role",
      code: "InvalidInput",
    });
  });

  it("needs iam:DeleteServiceLinkedRole on the role", () => {
    const gate = iamForTest();
    const RoleName = makeLinkedRole(gate);
    expectDenied(
      gate,
      "DeleteServiceLinkedRole",
      { RoleName },
      arnOf(`role/aws-service-role/ecs.amazonaws.com/${RoleName}`),
    );
  });
});
