import { describe, expect, it } from "vitest";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { createExecutionRole, NETWORK, registerTaskDefinition } from "../../testing/ecs-for-test.js";

const SECRET = "arn:aws:secretsmanager:us-east-1:000000000000:secret:db-AbCdEf";

async function stoppedReasonOf(container: object): Promise<unknown> {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  registerTaskDefinition(test, {}, container);
  const run = { cluster: "demo", taskDefinition: "web", launchType: "FARGATE", networkConfiguration: NETWORK };
  const { tasks } = test.call<{ tasks: [{ taskArn: string }] }>("ecs", "RunTask", run);
  await test.advance(0);
  const described = test.call<{ tasks: [Record<string, unknown>] }>("ecs", "DescribeTasks", {
    cluster: "demo",
    tasks: [tasks[0].taskArn],
  });
  const { lastStatus, stopCode, stoppedReason } = described.tasks[0];
  return { lastStatus, stopCode, stoppedReason };
}

describe("a container's configuration", () => {
  it.each([
    ["secret", { secrets: [{ name: "PASSWORD", valueFrom: SECRET }] }, "secretsmanager"],
    ["parameter", { secrets: [{ name: "PASSWORD", valueFrom: "db-password" }] }, "ssm"],
    ["registry password", { repositoryCredentials: { credentialsParameter: SECRET } }, "secretsmanager"],
  ])("stops the task that cannot have its %s", async (_name, container, service) => {
    expect(await stoppedReasonOf(container)).toEqual({
      lastStatus: "STOPPED",
      stopCode: "TaskFailedToStart",
      stoppedReason: `Understudy does not stand in for the service '${service}'.`,
    });
  });

  it("keeps no other task from running", async () => {
    expect(await stoppedReasonOf({})).toMatchObject({ lastStatus: "RUNNING" });
  });
});
