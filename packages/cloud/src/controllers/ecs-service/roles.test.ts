/** Services whose tasks' roles cannot be assumed: the event, its cause, and how it heals. */
import { describe, expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import type { Settings } from "../../settings.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  createService,
  describeService,
  eventTexts,
  registerTaskDefinition,
  roleArn,
} from "../../testing/ecs-for-test.js";

const refusal = (role: string) =>
  `(service web) failed to launch a task with (error ECS was unable to assume the role '${roleArn(role)}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).`;

const trust = (Condition: object, service = "ecs-tasks.amazonaws.com") => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole", Condition }],
});

/** A service whose task role has that trust policy. */
async function serving(trustPolicy: object, settings: Partial<Settings> = {}): Promise<CloudForTest> {
  const test = cloudForTest({ settings });
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  await test.advance(settings.iamPropagation ?? 0);
  createExecutionRole(test);
  await test.advance(settings.iamPropagation ?? 0);
  createRole(test, "task", trustPolicy);
  registerTaskDefinition(test, { taskRoleArn: roleArn("task") });
  createService(test);
  await test.advance(0);
  return test;
}

const causeOf = ({ cloud }: CloudForTest) => cloud.store.list(failures, "all", "all").at(-1)?.record.cause;

const REGION_WIDE = "arn:aws:ecs:us-east-1:000000000000:*";

describe("the conditions of a trust policy", () => {
  it.each([
    ["aws:SourceAccount", { StringEquals: { "aws:SourceAccount": "000000000000" } }],
    ["aws:SourceArn", { ArnLike: { "aws:SourceArn": REGION_WIDE } }],
    ["both", { StringEquals: { "aws:SourceAccount": "000000000000" }, ArnLike: { "aws:SourceArn": REGION_WIDE } }],
  ])("let the tasks in with the right %s", async (_name, condition) => {
    const test = await serving(trust(condition));
    expect(describeService(test).runningCount).toBe(1);
  });

  it.each([
    ["aws:SourceAccount", { StringEquals: { "aws:SourceAccount": "111111111111" } }],
    ["aws:SourceArn of another region", { ArnLike: { "aws:SourceArn": "arn:aws:ecs:eu-west-1:000000000000:*" } }],
    // AWS: a cluster's ARN is not supported (Amazon ECS Developer Guide, "Task IAM role").
    [
      "aws:SourceArn that names the cluster",
      { ArnLike: { "aws:SourceArn": "arn:aws:ecs:us-east-1:000000000000:cluster/demo" } },
    ],
  ])("keep them out with a wrong %s", async (name, condition) => {
    const test = await serving(trust(condition));
    expect(describeService(test).runningCount).toBe(0);
    expect(eventTexts(test)).toEqual([refusal("task")]);
    expect(causeOf(test)).toMatchObject({
      id: "trust-condition-mismatch",
      evidence: { key: name.split(" ")[0], principal: "ecs-tasks.amazonaws.com" },
    });
  });
});

describe("a trust to ecs.amazonaws.com by mistake", () => {
  it("is told apart from the others", async () => {
    const test = await serving(trust({}, "ecs.amazonaws.com"));
    expect(eventTexts(test)).toEqual([refusal("task")]);
    expect(causeOf(test)).toMatchObject({ id: "trust-lacks-principal", evidence: { lookAlike: "ecs.amazonaws.com" } });
  });

  it("heals soon after the trust policy is mended", async () => {
    const test = await serving(trust({}, "ecs.amazonaws.com"));
    test.call("iam", "UpdateAssumeRolePolicy", { RoleName: "task", PolicyDocument: JSON.stringify(trust({})) });
    await test.advance(5000);
    expect(describeService(test)).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: "COMPLETED" }] });
  });
});

describe("a role that is too new", () => {
  it("fails the first launch, then heals by itself", async () => {
    const test = await serving(trust({}), { iamPropagation: 8_000 });
    expect(eventTexts(test)).toEqual([refusal("task")]);
    expect(causeOf(test)).toMatchObject({ id: "role-too-new", fixes: [{ do: "wait", seconds: 8 }] });
    await test.advance(10_000);
    expect(describeService(test)).toMatchObject({
      runningCount: 1,
      deployments: [{ failedTasks: 0, rolloutState: "COMPLETED" }],
    });
    expect(test.defects).toEqual([]);
  });
});

describe("a trust policy that was mended, when IAM takes its time", () => {
  it("heals soon after it is seen, and not before", async () => {
    const propagation = 8_000;
    const test = await serving(trust({}, "ecs.amazonaws.com"), { iamPropagation: propagation });
    await test.advance(600_000);
    expect(causeOf(test)).toMatchObject({ id: "trust-lacks-principal" });
    test.call("iam", "UpdateAssumeRolePolicy", { RoleName: "task", PolicyDocument: JSON.stringify(trust({})) });
    await test.advance(propagation - 1);
    expect(describeService(test).runningCount).toBe(0);
    await test.advance(6_000);
    expect(describeService(test)).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: "COMPLETED" }] });
  });
});

describe("a service of several tasks", () => {
  it("starts none while the role refuses, and says so once", async () => {
    const test = cloudForTest();
    test.call("ecs", "CreateCluster", { clusterName: "demo" });
    registerTaskDefinition(test);
    createService(test, { desiredCount: 5 });
    await test.advance(3_600_000);
    expect(eventTexts(test)).toEqual([refusal("ecsTaskExecutionRole")]);
    expect(describeService(test)).toMatchObject({ runningCount: 0, pendingCount: 0 });
  });
});
