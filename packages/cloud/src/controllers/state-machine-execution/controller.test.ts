import { expect, it } from "vitest";
import { runs, stimuli, tasks } from "../../services/states/tables.js";
import { Store } from "../../store/store.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createMachine,
  createMachineRole,
  describeExecution,
  historyOf,
  startExecution,
  typesOf,
} from "../../testing/machines-for-test.js";

const WAIT = { Wait: { Type: "Wait", Seconds: 60 } };
const ACTIVITY = "arn:aws:states:us-east-1:000000000000:activity:work";

function prepared(): CloudForTest {
  const test = cloudForTest();
  createMachineRole(test);
  return test;
}

/** Nothing that only an execution at work needs is left. */
const leftOvers = ({ cloud: { store } }: CloudForTest) =>
  [runs, stimuli, tasks].map((table) => store.all(table as typeof runs).length);

it("runs an execution to its end", async () => {
  const test = prepared();
  const arn = startExecution(test, createMachine(test, { A: { Type: "Pass", Result: { a: 1 } } }), { b: 2 });
  expect(describeExecution(test, arn)).toMatchObject({ status: "RUNNING" });
  await test.advance(0);
  expect(describeExecution(test, arn)).toMatchObject({
    status: "SUCCEEDED",
    input: '{"b":2}',
    output: '{"a":1}',
    redriveStatus: "NOT_REDRIVABLE",
    redriveStatusReason: "Execution is SUCCEEDED and cannot be redriven",
  });
  expect(typesOf(test, arn)).toEqual(["ExecutionStarted", "PassStateEntered", "PassStateExited", "ExecutionSucceeded"]);
  expect(leftOvers(test)).toEqual([0, 0, 0]);
  expect(test.defects).toEqual([]);
});

it("waits by the clock, to the second", async () => {
  const test = prepared();
  const arn = startExecution(test, createMachine(test, WAIT));
  await test.advance(59_999);
  expect(describeExecution(test, arn).status).toBe("RUNNING");
  await test.advance(1);
  expect(describeExecution(test, arn).status).toBe("SUCCEEDED");
});

it("is stopped, at once", async () => {
  const test = prepared();
  const arn = startExecution(test, createMachine(test, WAIT));
  await test.advance(1_000);
  test.call("states", "StopExecution", { executionArn: arn, error: "Enough", cause: "no more" });
  expect(describeExecution(test, arn)).toMatchObject({ status: "ABORTED", error: "Enough", cause: "no more" });
  await test.advance(0);
  expect(historyOf(test, arn).at(-1)).toMatchObject({
    id: 3,
    type: "ExecutionAborted",
    executionAbortedEventDetails: { error: "Enough", cause: "no more" },
  });
  expect(leftOvers(test)).toEqual([0, 0, 0]);
});

it("goes on after a restart from what it had kept, and does nothing twice", async () => {
  const test = prepared();
  const machine = createMachine(test, {
    First: {
      Type: "Task",
      Resource: "arn:aws:states:::aws-sdk:sfn:createActivity",
      Parameters: { Name: "made" },
      Next: "Wait",
    },
    Wait: { Type: "Wait", Seconds: 60, Next: "Last" },
    Last: { Type: "Pass", End: true },
  });
  const arn = startExecution(test, machine);
  await test.advance(30_000);
  const store = new Store();
  store.load(JSON.parse(JSON.stringify(test.cloud.store.dump())));
  const again = cloudForTest({ store });
  await again.advance(60_000);
  expect(typesOf(again, arn)).toEqual([
    "ExecutionStarted",
    "TaskStateEntered",
    "TaskScheduled",
    "TaskStarted",
    "TaskSucceeded",
    "TaskStateExited",
    "WaitStateEntered",
    "WaitStateExited",
    "PassStateEntered",
    "PassStateExited",
    "ExecutionSucceeded",
  ]);
  expect(again.defects).toEqual([]);
});

it("hands an activity's tasks to workers, who answer with the token", async () => {
  const test = prepared();
  const { call } = test;
  call("states", "CreateActivity", { name: "work" });
  const arn = startExecution(test, createMachine(test, { Work: { Type: "Task", Resource: ACTIVITY } }), { n: 1 });
  await test.advance(0);
  const worker = { activityArn: ACTIVITY, workerName: "bob" };
  const { taskToken, input } = call<{ taskToken: string; input: string }>("states", "GetActivityTask", worker);
  expect(JSON.parse(input)).toEqual({ n: 1 });
  call("states", "SendTaskHeartbeat", { taskToken });
  call("states", "SendTaskSuccess", { taskToken, output: '{"done":true}' });
  await test.advance(0);
  expect(describeExecution(test, arn)).toMatchObject({ status: "SUCCEEDED", output: '{"done":true}' });
  expect(typesOf(test, arn)).toEqual([
    "ExecutionStarted",
    "TaskStateEntered",
    "ActivityScheduled",
    "ActivityStarted",
    "ActivitySucceeded",
    "TaskStateExited",
    "ExecutionSucceeded",
  ]);
  expect(() => call("states", "SendTaskSuccess", { taskToken, output: "{}" })).toThrow(
    "Task Timed Out: 'Provided task does not exist anymore'",
  );
});

it("tells of the beginning and the end on the default event bus", async () => {
  const test = prepared();
  const { call } = test;
  call("logs", "CreateLogGroup", { logGroupName: "/aws/events/states" });
  const Statement = [
    { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "logs:*", Resource: "*" },
  ];
  const policyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  call("logs", "PutResourcePolicy", { policyName: "events", policyDocument });
  call("events", "PutRule", { Name: "states", EventPattern: '{"source":["aws.states"]}' });
  const Arn = "arn:aws:logs:us-east-1:000000000000:log-group:/aws/events/states";
  call("events", "PutTargets", { Rule: "states", Targets: [{ Id: "logs", Arn }] });
  const arn = startExecution(test, createMachine(test, { A: { Type: "Pass" } }));
  await test.advance(1_000);
  const { events } = call<{ events: { message: string }[] }>("logs", "FilterLogEvents", {
    logGroupName: "/aws/events/states",
  });
  const told = events.map(({ message }) => JSON.parse(message));
  expect(told.map(({ detail }) => detail.status).sort()).toEqual(["RUNNING", "SUCCEEDED"]);
  expect(told[0]).toMatchObject({
    "detail-type": "Step Functions Execution Status Change",
    resources: [arn],
    detail: { executionArn: arn, input: "{}", startDate: expect.any(Number) },
  });
});

it("is started by a rule, as the target's role", async () => {
  const test = prepared();
  const { call } = test;
  const machine = createMachine(test, { A: { Type: "Pass" } });
  const Statement = [{ Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "sts:AssumeRole" }];
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement });
  const { Role } = call<{ Role: { Arn: string } }>("iam", "CreateRole", { RoleName: "rule", AssumeRolePolicyDocument });
  call("events", "PutRule", { Name: "often", ScheduleExpression: "rate(5 minutes)" });
  const target = { Id: "m", Arn: machine, RoleArn: Role.Arn, Input: '{"by":"rule"}' };
  call("events", "PutTargets", { Rule: "often", Targets: [target] });
  await test.advance(301_000);
  const list = () =>
    call<{ executions: object[] }>("states", "ListExecutions", { stateMachineArn: machine }).executions;
  expect(list()).toEqual([]);
  const PolicyDocument = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "states:StartExecution", Resource: machine }],
  });
  call("iam", "PutRolePolicy", { RoleName: "rule", PolicyName: "start", PolicyDocument });
  await test.advance(301_000);
  expect(list()).toMatchObject([{ status: "SUCCEEDED" }]);
});

it("keeps a thousand executions apart, and nothing of their work", async () => {
  const test = prepared();
  const machine = createMachine(test, WAIT);
  const arns = Array.from({ length: 1_000 }, (_, n) => startExecution(test, machine, { n }));
  await test.advance(61_000);
  const outputs = arns.map((arn) => describeExecution(test, arn).output);
  expect(outputs).toEqual(arns.map((_, n) => JSON.stringify({ n })));
  expect(leftOvers(test)).toEqual([0, 0, 0]);
});

it("runs the items of a distributed map as executions of their own", async () => {
  const test = prepared();
  const { call } = test;
  const machine = createMachine(test, {
    Each: {
      Type: "Map",
      Label: "each",
      MaxConcurrency: 2,
      ItemProcessor: {
        ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
        StartAt: "Double",
        States: { Double: { Type: "Pass", Parameters: { "n.$": "$" }, End: true } },
      },
    },
  });
  const arn = startExecution(test, machine, [1, 2, 3]);
  await test.advance(1_000);
  expect(test.defects).toEqual([]);
  expect(describeExecution(test, arn)).toMatchObject({ status: "SUCCEEDED", output: '[{"n":1},{"n":2},{"n":3}]' });
  const { mapRuns } = call<{ mapRuns: { mapRunArn: string }[] }>("states", "ListMapRuns", { executionArn: arn });
  const { mapRunArn } = mapRuns[0] as { mapRunArn: string };
  expect(call("states", "DescribeMapRun", { mapRunArn })).toMatchObject({
    status: "SUCCEEDED",
    executionArn: arn,
    maxConcurrency: 2,
    itemCounts: { succeeded: 3, total: 3 },
    executionCounts: { succeeded: 3, total: 3 },
  });
  const { executions } = call<{ executions: object[] }>("states", "ListExecutions", { mapRunArn });
  expect(executions).toHaveLength(3);
  expect(executions[0]).toMatchObject({ mapRunArn, itemCount: 1, status: "SUCCEEDED" });
});
