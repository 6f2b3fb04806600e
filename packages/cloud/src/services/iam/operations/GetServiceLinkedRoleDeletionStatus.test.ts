import { describe, expect, it } from "vitest";
import type { ClusterRow } from "../../ecs/tables.js";
import { clusters } from "../../ecs/tables.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeLinkedRole } from "../testing/iam-for-test.js";

const ABSENT = "task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/12345678-1234-1234-1234-123456789012";

function cluster(region: string, name: string, status: ClusterRow["status"] = "ACTIVE", account = ACCOUNT): ClusterRow {
  const arn = `arn:aws:ecs:${region}:${account}:cluster/${name}`;
  const none = { settings: [], capacityProviders: [], defaultCapacityProviderStrategy: [], tags: [] };
  return { account, region, arn, name, status, createdAt: 0, ...none };
}

const startDeletion = (gate: GateForTest) => gate.call("DeleteServiceLinkedRole", { RoleName: "AWSServiceRoleForECS" });

describe("GetServiceLinkedRoleDeletionStatus", () => {
  it("tells that the role is gone when nothing needed it", () => {
    const gate = iamForTest();
    const RoleName = makeLinkedRole(gate);
    gate.store.put(clusters, cluster("us-east-1", "old", "INACTIVE"));
    gate.store.put(clusters, cluster("us-east-1", "theirs", "ACTIVE", "123456789012"));
    const task = startDeletion(gate);
    expect(gate.call("GetServiceLinkedRoleDeletionStatus", task)).toEqual({ Status: "SUCCEEDED" });
    expect(gate.refusal("GetRole", { RoleName }).id).toBe("iam.role-not-found");
    expect(gate.call("GetServiceLinkedRoleDeletionStatus", task)).toEqual({ Status: "SUCCEEDED" });
  });

  it("tells which clusters need the role, by region", () => {
    const gate = iamForTest();
    const RoleName = makeLinkedRole(gate);
    const rows = [cluster("eu-west-1", "a"), cluster("us-east-1", "b"), cluster("us-east-1", "c")];
    for (const row of rows) gate.store.put(clusters, row);
    const task = startDeletion(gate);
    expect(gate.call("GetServiceLinkedRoleDeletionStatus", task)).toEqual({
      Status: "FAILED",
      Reason: {
        Reason: expect.any(String),
        RoleUsageList: [
          { Region: "eu-west-1", Resources: ["arn:aws:ecs:eu-west-1:000000000000:cluster/a"] },
          {
            Region: "us-east-1",
            Resources: ["arn:aws:ecs:us-east-1:000000000000:cluster/b", "arn:aws:ecs:us-east-1:000000000000:cluster/c"],
          },
        ],
      },
    });
    expect(gate.call("GetRole", { RoleName }).Role?.RoleName).toBe(RoleName);
  });

  it("lets a new task succeed after a failed one, once the clusters are gone", () => {
    const gate = iamForTest();
    makeLinkedRole(gate);
    gate.store.put(clusters, cluster("us-east-1", "b"));
    const failed = startDeletion(gate);
    expect(gate.call("GetServiceLinkedRoleDeletionStatus", failed).Status).toBe("FAILED");
    gate.store.put(clusters, cluster("us-east-1", "b", "INACTIVE"));
    const task = startDeletion(gate);
    expect(task).not.toEqual(failed);
    expect(gate.call("GetServiceLinkedRoleDeletionStatus", task)).toEqual({ Status: "SUCCEEDED" });
    expect(gate.call("GetServiceLinkedRoleDeletionStatus", failed).Status).toBe("FAILED");
  });

  it("is refused for a task that is absent, or another account's", () => {
    const gate = iamForTest();
    expect(gate.refusal("GetServiceLinkedRoleDeletionStatus", { DeletionTaskId: ABSENT })).toMatchObject({
      id: "iam.deletion-task-not-found",
      code: "NoSuchEntity",
      status: 404,
    });
    makeLinkedRole(gate);
    const task = startDeletion(gate);
    expect(gate.refusal("GetServiceLinkedRoleDeletionStatus", task, { as: "123456789012" }).code).toBe("NoSuchEntity");
  });

  it("needs iam:GetServiceLinkedRoleDeletionStatus on the role", () => {
    const role = arnOf("role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS");
    expectDenied(iamForTest(), "GetServiceLinkedRoleDeletionStatus", { DeletionTaskId: ABSENT }, role);
  });
});
