/** The main story, without sockets: a role that does not exist, AWS's words, the cause, the fix, a running task. */
import { describe, expect, it } from "vitest";
import { failures } from "./gate/failures.js";
import type { CloudForTest } from "./testing/cloud-for-test.js";
import { cloudForTest } from "./testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  createService,
  describeService,
  eventTexts,
  NETWORK,
  registerTaskDefinition,
  roleArn,
} from "./testing/ecs-for-test.js";

const NOT_ASSUMABLE =
  "ECS was unable to assume the role 'arn:aws:iam::000000000000:role/ecsTaskExecutionRole' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.";

async function storyUntilEvent(): Promise<CloudForTest> {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createRole(test, "webTaskRole");
  registerTaskDefinition(test, { taskRoleArn: roleArn("webTaskRole") });
  createService(test);
  await test.advance(0);
  return test;
}

describe("a service whose execution role does not exist", () => {
  it("is ACTIVE, and says so in an event", async () => {
    const test = await storyUntilEvent();
    expect(describeService(test)).toMatchObject({ status: "ACTIVE", runningCount: 0, pendingCount: 0 });
    expect(eventTexts(test)).toEqual([`(service web) failed to launch a task with (error ${NOT_ASSUMABLE}).`]);
    expect(test.defects).toEqual([]);
  });

  it("keeps the failure with its cause and fix", async () => {
    const test = await storyUntilEvent();
    const record = test.cloud.store.list(failures, "all", "all").at(-1)?.record;
    expect(record).toMatchObject({ failure: "ecs.role-not-assumable", message: NOT_ASSUMABLE });
    expect(record?.cause?.id).toBe("role-absent");
    expect(record?.cause?.fixes[0]).toMatchObject({ do: "create-role", roleName: "ecsTaskExecutionRole" });
  });

  it("does not repeat the event while the cause lasts, and waits longer each time", async () => {
    const test = await storyUntilEvent();
    await test.advance(10 * 60_000);
    expect(eventTexts(test)).toHaveLength(1);
    const attempts = test.cloud.decisions
      .list()
      .filter(({ operation, outcome }) => operation === "AssumeRole" && outcome === "refused");
    expect(attempts.length).toBeGreaterThan(3);
    expect(attempts.length).toBeLessThan(12);
  });

  it("RunTask with the same definition gets the same sentence as a ClientException", async () => {
    const test = await storyUntilEvent();
    const runTask = () =>
      test.call("ecs", "RunTask", { cluster: "demo", taskDefinition: "web", networkConfiguration: NETWORK });
    expect(runTask).toThrow(expect.objectContaining({ message: NOT_ASSUMABLE, code: "ClientException", status: 400 }));
  });

  it("starts a task by itself once the role is there, and becomes steady", async () => {
    const test = await storyUntilEvent();
    createExecutionRole(test);
    await test.advance(5_000);
    expect(describeService(test)).toMatchObject({
      runningCount: 1,
      deployments: [{ rolloutState: "COMPLETED", failedTasks: 0 }],
    });
    expect(eventTexts(test).slice(1)).toEqual([
      "(service web) has started 1 tasks: (task TASK).",
      "(service web) (deployment ecs-svc/ID) deployment completed.",
      "(service web) has reached a steady state.",
    ]);
    expect(test.defects).toEqual([]);
  });
});
