import { expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import { tasks as ecsTasks } from "../../services/ecs/tables.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { createExecutionRole, createRole, registerTaskDefinition, roleArn } from "../../testing/ecs-for-test.js";
import {
  allowMachine,
  createMachine,
  createMachineRole,
  describeExecution,
  historyOf,
  startExecution,
  typesOf,
} from "../../testing/machines-for-test.js";

const DEFINITION = "arn:aws:ecs:us-east-1:000000000000:task-definition/web:1";
const CLUSTER = "arn:aws:ecs:us-east-1:000000000000:cluster/demo";
const NETWORK = { AwsvpcConfiguration: { Subnets: ["subnet-1"], AssignPublicIp: "ENABLED" } };
const RUN = { Cluster: "demo", TaskDefinition: "web", LaunchType: "FARGATE", NetworkConfiguration: NETWORK };
const RULE = "arn:aws:events:us-east-1:000000000000:rule/StepFunctionsGetEventsForECSTaskRule";
const allow = (Action: string | readonly string[], Resource = "*") => ({ Effect: "Allow", Action, Resource });
const may = {
  run: allow("ecs:RunTask", DEFINITION),
  pass: allow("iam:PassRole"),
  rule: allow(["events:PutTargets", "events:PutRule", "events:DescribeRule"], RULE),
  watch: allow(["ecs:StopTask", "ecs:DescribeTasks"]),
};
const SESSION = "arn:aws:sts::000000000000:assumed-role/machine/[a-z]{32}";
const tail = (code: string) =>
  ` \\(Service: AmazonECS; Status Code: 400; Error Code: ${code}; Request ID: [0-9a-f-]{36}; Proxy: null\\)$`;

/** A cluster, a task definition with two roles, and a machine's role that may do those things. */
function prepared(statements: readonly object[], container: object = {}): CloudForTest {
  const test = cloudForTest();
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  createRole(test, "webTaskRole");
  registerTaskDefinition(test, { taskRoleArn: roleArn("webTaskRole") }, container);
  createMachineRole(test, ...statements);
  return test;
}

const runTask = (test: CloudForTest, pattern = "", Parameters: object = RUN, more: object = {}) =>
  createMachine(test, { Run: { Type: "Task", Resource: `arn:aws:states:::ecs:runTask${pattern}`, Parameters } }, more);

it("asks for the network configuration before it looks at roles, then for iam:PassRole, and names both roles", async () => {
  const test = prepared([may.run]);
  const { NetworkConfiguration: _none, ...bare } = RUN;
  const first = startExecution(test, runTask(test, "", bare));
  await test.advance(0);
  const noNetwork = describeExecution(test, first);
  expect(noNetwork).toMatchObject({ status: "FAILED", error: "ECS.InvalidParameterException" });
  const sentence = "Network Configuration must be provided when networkMode 'awsvpc' is specified\\.";
  expect(noNetwork.cause).toMatch(new RegExp(`^${sentence}${tail("InvalidParameterException")}`));
  const second = startExecution(test, runTask(test, "", RUN, { name: "second" }));
  await test.advance(0);
  const notPassed = describeExecution(test, second);
  expect(notPassed).toMatchObject({ status: "FAILED", error: "ECS.AccessDeniedException" });
  expect(notPassed.cause).toMatch(
    new RegExp(
      `^User: ${SESSION} is not authorized to perform: iam:PassRole on resource: ${roleArn("ecsTaskExecutionRole")} because no identity-based policy allows the iam:PassRole action${tail("AccessDeniedException")}`,
    ),
  );
  const [failure] = test.cloud.store.list(failures, "resource", second);
  expect(failure?.record).toMatchObject({
    surface: { kind: "execution-history", service: "states", resource: second },
    principal: expect.stringMatching(new RegExp(`^${SESSION}$`)),
    cause: { id: "nothing-allows", evidence: { alsoRefused: expect.stringContaining("role/webTaskRole") } },
  });
  expect(typesOf(test, second)).toEqual([
    "ExecutionStarted",
    "TaskStateEntered",
    "TaskScheduled",
    "TaskStarted",
    "TaskFailed",
    "ExecutionFailed",
  ]);
  expect(test.defects).toEqual([]);
});

it("succeeds at once with the answer where nothing is waited for", async () => {
  const test = prepared([may.run, may.pass]);
  const arn = startExecution(test, runTask(test));
  await test.advance(0);
  const { status, output = "" } = describeExecution(test, arn);
  expect(status).toBe("SUCCEEDED");
  expect(JSON.parse(output)).toMatchObject({
    Failures: [],
    SdkHttpMetadata: { HttpStatusCode: 200, HttpHeaders: { "Content-Type": "application/x-amz-json-1.1" } },
    SdkResponseMetadata: { RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    Tasks: [
      {
        ClusterArn: CLUSTER,
        Containers: [{ Name: "app", GpuIds: [], LastStatus: "PENDING", ManagedAgents: [] }],
        CreatedAt: expect.any(Number),
        LastStatus: "PROVISIONING",
        Tags: [],
        TaskDefinitionArn: DEFINITION,
      },
    ],
  });
});

const SYNC_TYPES = ["ExecutionStarted", "TaskStateEntered", "TaskScheduled", "TaskStarted", "TaskSubmitted"];

it("waits for the task's end, and takes what it ended with", async () => {
  const test = prepared([may.run, may.pass, may.rule], { dockerLabels: { "understudy.rehearse": "exit 0 after 30s" } });
  const arn = startExecution(test, runTask(test, ".sync"));
  await test.advance(20_000);
  expect(describeExecution(test, arn).status).toBe("RUNNING");
  expect(test.cloud.store.all(ecsTasks)).toMatchObject([{ startedBy: "AWS Step Functions" }]);
  await test.advance(120_000);
  const { status, output = "" } = describeExecution(test, arn);
  expect(status).toBe("SUCCEEDED");
  expect(JSON.parse(output)).toMatchObject({
    Containers: [{ ExitCode: 0, LastStatus: "STOPPED" }],
    LastStatus: "STOPPED",
    StopCode: "EssentialContainerExited",
    StartedBy: "AWS Step Functions",
  });
  expect(JSON.parse(output)).not.toHaveProperty("PlatformFamily");
  expect(typesOf(test, arn)).toEqual([...SYNC_TYPES, "TaskSucceeded", "TaskStateExited", "ExecutionSucceeded"]);
});

it("fails with the whole task when a container fails", async () => {
  const test = prepared([may.run, may.pass, may.rule], { dockerLabels: { "understudy.rehearse": "exit 3 after 10s" } });
  const arn = startExecution(test, runTask(test, ".sync"));
  await test.advance(120_000);
  const { status, error, cause = "" } = describeExecution(test, arn);
  expect({ status, error }).toEqual({ status: "FAILED", error: "States.TaskFailed" });
  expect(JSON.parse(cause)).toMatchObject({ Containers: [{ ExitCode: 3 }], LastStatus: "STOPPED" });
  expect(typesOf(test, arn)).toEqual([...SYNC_TYPES, "TaskFailed", "ExecutionFailed"]);
});

it.each<[rights: string, statements: readonly object[], desired: string]>([
  ["with ecs:StopTask", [may.run, may.pass, may.rule, may.watch], "STOPPED"],
  ["without ecs:StopTask, the task goes on", [may.run, may.pass, may.rule], "RUNNING"],
])("stops what it waits for when it is stopped, %s", async (_, statements, desired) => {
  const test = prepared(statements);
  const arn = startExecution(test, runTask(test, ".sync"));
  await test.advance(60_000);
  test.call("states", "StopExecution", { executionArn: arn });
  await test.advance(0);
  expect(test.cloud.store.all(ecsTasks)).toMatchObject([{ desiredStatus: desired }]);
});

it("waits for a token, with which anybody may answer who may", async () => {
  const test = prepared([may.run, may.pass]);
  const overrides = {
    ContainerOverrides: [{ Name: "app", Environment: [{ Name: "TOKEN", "Value.$": "$$.Task.Token" }] }],
  };
  const arn = startExecution(test, runTask(test, ".waitForTaskToken", { ...RUN, Overrides: overrides }));
  await test.advance(0);
  const [task] = test.cloud.store.all(ecsTasks);
  const taskToken = task?.overrides.containerOverrides?.[0]?.environment?.[0]?.value;
  test.call("states", "SendTaskFailure", { taskToken, error: "Mine", cause: "because" });
  await test.advance(0);
  expect(describeExecution(test, arn)).toMatchObject({ status: "FAILED", error: "Mine", cause: "because" });
  expect(typesOf(test, arn)).toEqual([...SYNC_TYPES, "TaskFailed", "ExecutionFailed"]);
});

it("calls any operation there is as the SDK does, and words its refusals as that version does", async () => {
  const test = prepared([allow("iam:ListRoles"), allow("sts:GetCallerIdentity")]);
  const machine = (name: string, Resource: string, Parameters: object = {}) =>
    createMachine(
      test,
      { Call: { Type: "Task", Resource: `arn:aws:states:::aws-sdk:${Resource}`, Parameters } },
      { name },
    );
  const listed = startExecution(test, machine("list", "iam:listRoles", { MaxItems: 1 }));
  const denied = startExecution(test, machine("denied", "ecs:runTask", { TaskDefinition: "web" }));
  const absent = startExecution(test, machine("absent", "iam:getRole", { RoleName: "x" }));
  const who = startExecution(test, machine("who", "sts:getCallerIdentity"));
  await test.advance(0);
  expect(JSON.parse(describeExecution(test, listed).output ?? "")).toMatchObject({
    IsTruncated: true,
    Roles: [{ CreateDate: "2026-01-01T00:00:00.000Z" }],
  });
  expect(describeExecution(test, denied)).toMatchObject({
    error: "Ecs.AccessDeniedException",
    cause: expect.stringMatching(
      /action \(Service: Ecs, Status Code: 400, Request ID: [0-9a-f-]{36}\) \(SDK Attempt Count: 1\)$/,
    ),
  });
  expect(describeExecution(test, absent).error).toBe("Iam.IamException");
  expect(JSON.parse(describeExecution(test, who).output ?? "")).toMatchObject({
    Account: "000000000000",
    Arn: expect.stringMatching(new RegExp(`^${SESSION}$`)),
  });
  allowMachine(test, allow("iam:*"));
  const missing = startExecution(test, machine("missing", "iam:getRole", { RoleName: "x" }));
  await test.advance(0);
  expect(describeExecution(test, missing).error).toBe("Iam.NoSuchEntityException");
});

it("starts other machines, and waits for them where it is to", async () => {
  const test = prepared([allow("states:*"), allow("events:*")]);
  const inner = createMachine(test, { A: { Type: "Pass", Result: { a: 1 } } }, { name: "inner" });
  const failing = createMachine(
    test,
    { A: { Type: "Pass", Next: "F" }, F: { Type: "Fail", Error: "E", Cause: "C" } },
    { name: "failing" },
  );
  const outer = (name: string, pattern: string, StateMachineArn: string) => {
    const Parameters = { StateMachineArn, "Input.$": "$" };
    const Resource = `arn:aws:states:::states:startExecution${pattern}`;
    return startExecution(test, createMachine(test, { S: { Type: "Task", Resource, Parameters } }, { name }), { n: 1 });
  };
  const started = outer("started", "", inner);
  const waited = outer("waited", ".sync", inner);
  const parsed = outer("parsed", ".sync:2", inner);
  const failed = outer("failed", ".sync:2", failing);
  await test.advance(0);
  const outputOf = (arn: string) => JSON.parse(describeExecution(test, arn).output ?? "null");
  expect(outputOf(started)).toMatchObject({ ExecutionArn: expect.stringContaining("execution:inner:") });
  expect(outputOf(waited)).toMatchObject({ Input: '{"n":1}', Output: '{"a":1}', Status: "SUCCEEDED" });
  expect(outputOf(parsed)).toMatchObject({ Input: { n: 1 }, Output: { a: 1 }, InputDetails: { Included: true } });
  expect(describeExecution(test, failed)).toMatchObject({ status: "FAILED", error: "States.TaskFailed" });
  expect(JSON.parse(describeExecution(test, failed).cause ?? "")).toMatchObject({ Error: "E", Cause: "C" });
});

it("fails where EventBridge does not take an entry", async () => {
  const test = prepared([allow("events:PutEvents")]);
  const entry = { Source: "app", DetailType: "t", Detail: { a: 1 }, EventBusName: "default" };
  const put = (name: string, Entries: readonly object[]) =>
    startExecution(
      test,
      createMachine(
        test,
        { P: { Type: "Task", Resource: "arn:aws:states:::events:putEvents", Parameters: { Entries } } },
        { name },
      ),
    );
  const good = put("good", [entry]);
  const bad = put("bad", [entry, { ...entry, Detail: "no" }]);
  await test.advance(0);
  expect(JSON.parse(describeExecution(test, good).output ?? "")).toMatchObject({ FailedEntryCount: 0 });
  expect(describeExecution(test, bad)).toMatchObject({ status: "FAILED", error: "EventBridge.FailedEntry" });
});

it("performs a state with Credentials as that role, which the machine's role must be able to assume", async () => {
  const test = prepared([allow("sts:AssumeRole")]);
  const trust = { Effect: "Allow", Principal: { AWS: "000000000000" }, Action: "sts:AssumeRole" };
  createRole(test, "target", { Version: "2012-10-17", Statement: [trust] });
  const state = {
    Type: "Task",
    Resource: "arn:aws:states:::aws-sdk:sts:getCallerIdentity",
    Credentials: { RoleArn: roleArn("target") },
  };
  const arn = startExecution(test, createMachine(test, { Who: state }));
  await test.advance(0);
  expect(describeExecution(test, arn)).toMatchObject({
    status: "SUCCEEDED",
    output: expect.stringContaining("assumed-role/target/"),
  });
  expect(historyOf(test, arn).map(({ type }) => type)).toContain("TaskSucceeded");
});

it("fails a task when the role is not to be assumed any more", async () => {
  const test = prepared([]);
  const machine = runTask(test);
  test.call("iam", "DeleteRolePolicy", { RoleName: "machine", PolicyName: "own" });
  test.call("iam", "DeleteRole", { RoleName: "machine" });
  const arn = startExecution(test, machine);
  await test.advance(0);
  expect(describeExecution(test, arn)).toMatchObject({ status: "FAILED", error: "States.Permissions" });
});

it("reads and writes what others keep: items of DynamoDB, objects of S3", async () => {
  const test = prepared([allow(["dynamodb:*", "s3:*"])]);
  const table = {
    TableName: "table",
    KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
    AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
    BillingMode: "PAY_PER_REQUEST",
  };
  const caller = { kind: "access-key", accessKeyId: "test" } as const;
  await test.cloud.ask({ caller, service: "dynamodb", operation: "CreateTable", input: table, region: "us-east-1" });
  await test.advance(10_000);
  test.call("s3", "CreateBucket", { Bucket: "bucket" });
  const machine = (name: string, states: { readonly [name: string]: object }) =>
    startExecution(test, createMachine(test, states, { name }));
  const Item = { id: { S: "1" }, n: { N: "5" } };
  const put = { Type: "Task", Resource: "arn:aws:states:::dynamodb:putItem", Parameters: { TableName: "table", Item } };
  const Key = { id: Item.id };
  const get = { Type: "Task", Resource: "arn:aws:states:::dynamodb:getItem", Parameters: { TableName: "table", Key } };
  const item = machine("item", { Put: { ...put, Next: "Get" }, Get: { ...get, End: true } });
  const absent = { Parameters: { TableName: "absent", Item } };
  const noTable = machine("noTable", { Put: { ...put, ...absent } });
  const object = { Type: "Task", Parameters: { Bucket: "bucket", Key: "absent" } };
  const noKey = machine("noKey", { Get: { ...object, Resource: "arn:aws:states:::aws-sdk:s3:getObject" } });
  const bytes = machine("bytes", { Put: { ...object, Resource: "arn:aws:states:::aws-sdk:s3:putObject" } });
  await test.advance(1_000);
  expect(test.defects).toEqual([]);
  expect(JSON.parse(describeExecution(test, item).output ?? "null")).toMatchObject({ Item });
  expect(describeExecution(test, noTable)).toMatchObject({
    error: "DynamoDB.ResourceNotFoundException",
    cause: expect.stringMatching(/^Requested resource not found \(Service: AmazonDynamoDBv2; Status Code: 400;/),
  });
  expect(describeExecution(test, noKey)).toMatchObject({
    error: "S3.NoSuchKeyException",
    cause: expect.stringMatching(/\(Service: S3, Status Code: 404, Request ID: \S+, Extended Request ID: \S+\)/),
  });
  expect(describeExecution(test, bytes)).toMatchObject({ status: "FAILED", error: "S3.S3Exception" });
});
