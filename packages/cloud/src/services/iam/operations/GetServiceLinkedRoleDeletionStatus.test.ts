import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import type { DeletionTaskRow } from "../tables.js";
import { deletionTasks } from "../tables.js";
import { arnOf, expectDenied, iamForTest } from "../testing/iam-for-test.js";

const DeletionTaskId =
  "task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/12345678-1234-1234-1234-123456789012";

/** A gate that knows a deletion as it is then. */
function withTask(task: Pick<DeletionTaskRow, "status" | "usage">): GateForTest {
  const gate = iamForTest();
  const row = { id: DeletionTaskId, account: ACCOUNT, roleName: "AWSServiceRoleForECS", createdAt: 0 };
  gate.store.put(deletionTasks, { ...row, ...task });
  return gate;
}

const cluster = "arn:aws:ecs:us-east-1:000000000000:cluster/a";

describe("GetServiceLinkedRoleDeletionStatus", () => {
  it.each([
    [{ status: "IN_PROGRESS" }, { Status: "IN_PROGRESS" }],
    [{ status: "SUCCEEDED" }, { Status: "SUCCEEDED" }],
    [
      { status: "FAILED", usage: [{ region: "us-east-1", resources: [cluster] }] },
      {
        Status: "FAILED",
        Reason: {
          Reason: "A service-linked role is required for the resources listed in RoleUsageList.",
          RoleUsageList: [{ Region: "us-east-1", Resources: [cluster] }],
        },
      },
    ],
  ] as const)("tells of a task that is $status", (task, expected) => {
    expect(withTask(task).call("GetServiceLinkedRoleDeletionStatus", { DeletionTaskId })).toEqual(expected);
  });

  it("is refused for a task that is absent, or another account's", () => {
    const absent = {
      id: "iam.deletion-task-not-found",
      code: "NoSuchEntity",
      status: 404,
      message: `Deletion task id ${DeletionTaskId} does not exist.`,
    };
    expect(iamForTest().refusal("GetServiceLinkedRoleDeletionStatus", { DeletionTaskId })).toEqual(absent);
    const gate = withTask({ status: "SUCCEEDED" });
    expect(gate.refusal("GetServiceLinkedRoleDeletionStatus", { DeletionTaskId }, { as: "123456789012" })).toEqual(
      absent,
    );
  });

  it("needs iam:GetServiceLinkedRoleDeletionStatus on the role", () => {
    const role = arnOf("role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS");
    expectDenied(iamForTest(), "GetServiceLinkedRoleDeletionStatus", { DeletionTaskId }, role);
  });
});
