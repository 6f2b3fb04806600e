import { describe, expect, it } from "vitest";
import type { TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { createRole, roleArn } from "../../testing/ecs-for-test.js";
import type { EventsCloudForTest } from "./testing/events-cloud-for-test.js";
import { CLUSTER, EVENTS_TRUST, ecsTarget, eventsCloudForTest, RULE } from "./testing/events-cloud-for-test.js";

const RUN = { Effect: "Allow", Action: ["ecs:RunTask", "ecs:TagResource"], Resource: "*" };
const PASS = { Effect: "Allow", Action: "iam:PassRole", Resource: roleArn("ecsTaskExecutionRole") };

/** A rule with an ECS target whose role may do what these statements say. */
function withTarget(statements: readonly object[], target: object = {}, trust: object = EVENTS_TRUST) {
  const test = eventsCloudForTest();
  createRole(test, "ecsEventsRole", trust);
  if (statements.length > 0) test.allow("ecsEventsRole", ...statements);
  test.rule({ ...ecsTarget(test), ...target });
  return test;
}

const tasksOf = ({ cloud }: EventsCloudForTest): readonly TaskRow[] => cloud.store.all(tasks);

it("runs the task as the target's role", async () => {
  const test = withTarget([RUN, PASS]);
  await test.send();
  expect(tasksOf(test)).toMatchObject([
    {
      clusterArn: CLUSTER,
      startedBy: "events-rule/r",
      launchType: "FARGATE",
      group: "family:web",
      tags: [{ key: "from", value: "rule" }],
    },
  ]);
  expect(test.failed()).toEqual([]);
  expect(test.waiting()).toBe(0);
  expect(test.defects).toEqual([]);
  const run = test.cloud.decisions.list(50).find(({ operation }) => operation === "RunTask");
  expect(run).toMatchObject({ controller: "event-delivery", outcome: "done" });
  expect(run?.principal).toMatch(/^arn:aws:sts::000000000000:assumed-role\/ecsEventsRole\/[0-9a-f]{32}$/);
});

it("overrides what the target's input says", async () => {
  const Input = JSON.stringify({ containerOverrides: [{ name: "app", command: ["nightly"] }], other: 1 });
  const test = withTarget([RUN, PASS], { Input });
  await test.send();
  expect(tasksOf(test)[0]?.overrides.containerOverrides).toEqual([{ name: "app", command: ["nightly"] }]);
});

it("overrides from the event by a template", async () => {
  const InputTemplate = '{"containerOverrides": [{"name": "app", "command": [<id>]}]}';
  const test = withTarget([RUN, PASS], { InputTransformer: { InputPathsMap: { id: "$.detail.id" }, InputTemplate } });
  await test.send({ id: "42" });
  expect(tasksOf(test)[0]?.overrides.containerOverrides).toEqual([{ name: "app", command: ["42"] }]);
});

it("has AWS's managed policy suffice", async () => {
  const test = withTarget([]);
  const PolicyArn = "arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceEventsRole";
  test.call("iam", "AttachRolePolicy", { RoleName: "ecsEventsRole", PolicyArn });
  await test.send();
  expect(tasksOf(test)).toHaveLength(1);
});

describe("what keeps it from it stands among the failures", () => {
  it("the role may not run tasks", async () => {
    const test = withTarget([PASS]);
    await test.send();
    expect(test.failed()).toMatchObject([
      {
        times: 1,
        record: {
          failure: "iam.denied-implicit",
          code: "AccessDeniedException",
          principal: roleArn("ecsEventsRole"),
          surface: { kind: "rule-target", service: "events", resource: RULE },
          cause: { id: "nothing-allows" },
        },
      },
    ]);
    expect(test.failed()[0]?.record.message).toMatch(
      /assumed-role\/ecsEventsRole\/[0-9a-f]{32} is not authorized to perform: ecs:RunTask on resource: /,
    );
    expect(tasksOf(test)).toEqual([]);
  });

  it("the role may not pass the task's role; the fix printed mends it", async () => {
    const test = withTarget([RUN]);
    await test.send();
    const [row] = test.failed();
    expect(row?.record).toMatchObject({
      failure: "iam.denied-implicit",
      values: { action: "iam:PassRole", resource: roleArn("ecsTaskExecutionRole") },
      cause: { id: "nothing-allows" },
    });
    expect(row?.record.cause?.fixes).not.toEqual([]);
    test.allow("ecsEventsRole", RUN, PASS);
    await test.send();
    expect(tasksOf(test)).toHaveLength(1);
  });

  it("there is no such role", async () => {
    const test = withTarget([RUN, PASS]);
    test.call("iam", "DeleteRolePolicy", { RoleName: "ecsEventsRole", PolicyName: "p" });
    test.call("iam", "DeleteRole", { RoleName: "ecsEventsRole" });
    await test.send();
    expect(test.failed()).toMatchObject([
      {
        record: {
          failure: "events.role-not-assumable",
          code: "NO_PERMISSIONS",
          principal: "events.amazonaws.com",
          cause: { id: "role-absent", fixes: [{ do: "create-role", roleName: "ecsEventsRole" }] },
        },
      },
    ]);
  });

  it("the role trusts another service", async () => {
    const trust = JSON.parse(JSON.stringify(EVENTS_TRUST).replace("events.amazonaws.com", "scheduler.amazonaws.com"));
    const test = withTarget([RUN, PASS], {}, trust);
    await test.send();
    expect(test.failed()).toMatchObject([
      { record: { cause: { id: "trust-lacks-principal", evidence: { lookAlike: "scheduler.amazonaws.com" } } } },
    ]);
  });

  it.each([
    ["aws:SourceArn", RULE, undefined],
    ["aws:SourceAccount", "000000000000", undefined],
    ["aws:SourceArn", "arn:aws:events:us-east-1:000000000000:rule/other", "trust-condition-mismatch"],
    ["aws:SourceAccount", "111111111111", "trust-condition-mismatch"],
  ])("the role trusts EventBridge with %s %s: %s", async (key, value, cause) => {
    const [statement] = EVENTS_TRUST.Statement;
    const trust = { ...EVENTS_TRUST, Statement: [{ ...statement, Condition: { StringEquals: { [key]: value } } }] };
    const test = withTarget([RUN, PASS], {}, trust);
    await test.send();
    expect(test.failed()[0]?.record.cause?.id).toBe(cause);
    expect(tasksOf(test)).toHaveLength(cause === undefined ? 1 : 0);
  });

  it("the role is of another account", async () => {
    const test = withTarget([RUN, PASS], { RoleArn: "arn:aws:iam::111111111111:role/ecsEventsRole" });
    await test.send();
    expect(test.failed()).toMatchObject([{ record: { failure: "events.role-not-assumable" } }]);
  });

  it.each([
    '{"containerOverrides": 1}',
    '{"containerOverrides": [1]}',
    '{"containerOverrides": [{"name": "app", "command": "x"}]}',
    '{"containerOverrides": [{"name": "app", "environment": [{"name": 1}]}]}',
    '{"cpu": 256}',
    '{"taskRoleArn": null}',
    '{"ephemeralStorage": []}',
  ])("the input is none that RunTask takes: %s", async (Input) => {
    const test = withTarget([RUN, PASS], { Input });
    await test.send();
    expect(test.failed()).toMatchObject([{ record: { failure: "events.target-input-rejected" } }]);
    expect(test.defects).toEqual([]);
  });

  it("counts a failure that repeats", async () => {
    const test = withTarget([RUN, PASS], { RoleArn: roleArn("absent") });
    await test.send();
    await test.send();
    expect(test.failed()).toMatchObject([{ times: 2 }]);
  });
});
