/** What the agent fetches for containers as the execution role, what they get of it, and what a refusal looks like. */
import type { Fix } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import { RehearsalRuntime } from "../../runtime/rehearsal.js";
import type { ContainerSpec } from "../../runtime/runtime.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createRole,
  createService,
  describeService,
  NETWORK,
  registerTaskDefinition,
  roleArn,
} from "../../testing/ecs-for-test.js";

const VALUE = "correct horse battery staple";
const PREFIX =
  "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ";
const ASM = `${PREFIX}unable to retrieve secret from asm: service call has been retried 1 time(s): `;
const SSM = `${PREFIX}unable to retrieve secrets from ssm: service call has been retried 1 time(s): `;
const REGISTRY = `${PREFIX}unable to get registry auth from asm: service call has been retried 1 time(s): `;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/;
const answer = (operation: string) =>
  `operation error ${operation}, https response error StatusCode: 400, RequestID: UUID, `;
const GET_SECRET = answer("Secrets Manager: GetSecretValue");

interface World extends CloudForTest {
  /** What containers were started with. */
  readonly started: readonly ContainerSpec[];
}

function world(): World {
  const started: ContainerSpec[] = [];
  const test = cloudForTest({
    runtime: (clock) => {
      const runtime = new RehearsalRuntime(clock);
      const start = runtime.startContainer.bind(runtime);
      runtime.startContainer = (taskId, container) => {
        started.push(container);
        return start(taskId, container);
      };
      return runtime;
    },
  });
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  return { ...test, started };
}

function allow(test: CloudForTest, action: string, resource: string | string[] = "*", role = "ecsTaskExecutionRole") {
  const document = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: resource }] };
  test.call("iam", "PutRolePolicy", {
    RoleName: role,
    PolicyName: action.replace(":", ""),
    PolicyDocument: JSON.stringify(document),
  });
}

function secret(test: CloudForTest, name: string, text?: string): string {
  const input = { Name: name, ...(text !== undefined && { SecretString: text }) };
  return test.call<{ ARN: string }>("secretsmanager", "CreateSecret", input).ARN;
}

function parameter(test: CloudForTest, name: string, Type = "SecureString") {
  test.call("ssm", "PutParameter", { Name: name, Value: VALUE, Type });
}

const secretsOf = (...valueFrom: string[]) => ({
  secrets: valueFrom.map((from, i) => ({ name: `S${i}`, valueFrom: from })),
});

interface Described {
  readonly lastStatus: string;
  readonly stopCode?: string;
  readonly stoppedReason?: string;
}

async function run(
  test: World,
  container: object,
  more: object = {},
): Promise<Described & { readonly taskId: string }> {
  registerTaskDefinition(test, more, container);
  const input = { cluster: "demo", taskDefinition: "web", launchType: "FARGATE", networkConfiguration: NETWORK };
  const { tasks } = test.call<{ tasks: [{ taskArn: string }] }>("ecs", "RunTask", input);
  await test.advance(0);
  const { taskArn } = tasks[0];
  const described = test.call<{ tasks: [Described] }>("ecs", "DescribeTasks", { cluster: "demo", tasks: [taskArn] });
  const { lastStatus, stopCode, stoppedReason } = described.tasks[0];
  expect(test.defects).toEqual([]);
  const taskId = taskArn.split("/").at(-1) as string;
  return {
    taskId,
    lastStatus,
    stopCode,
    stoppedReason: stoppedReason?.replace(UUID, "UUID").replaceAll(taskId, "TASK"),
  };
}

const environmentOf = ({ started }: World) =>
  Object.fromEntries(Object.entries(started.at(-1)?.environment ?? {}).filter(([name]) => /^S\d$/.test(name)));

const lastFailure = ({ cloud }: CloudForTest) => cloud.store.list(failures, "all", "all").at(-1)?.record;

describe("a container's environment", () => {
  it.each([
    ["the whole secret", (arn: string) => arn, VALUE],
    ["the secret by its partial ARN", (arn: string) => arn.slice(0, -7), VALUE],
    ["a version by its stage", (arn: string) => `${arn}::AWSPREVIOUS:`, "before"],
  ])("gets %s", async (_, valueFrom, expected) => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const arn = secret(test, "db", "before");
    test.call("secretsmanager", "PutSecretValue", { SecretId: arn, SecretString: VALUE });
    expect(await run(test, secretsOf(valueFrom(arn)))).toMatchObject({ lastStatus: "RUNNING" });
    expect(environmentOf(test)).toEqual({ S0: expected });
  });

  it("gets one key of a secret's JSON, as Go writes it, of the version by its id", async () => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const json = JSON.stringify({
      user: "app",
      port: 5432,
      tls: true,
      none: null,
      list: [1, "a"],
      map: { b: 1, a: 2 },
    });
    const arn = secret(test, "db", json);
    const { VersionId } = test.call<{ VersionId: string }>("secretsmanager", "GetSecretValue", { SecretId: arn });
    test.call("secretsmanager", "PutSecretValue", { SecretId: arn, SecretString: "{}" });
    const keys = ["user", "port", "tls", "none", "list", "map"].map((key) => `${arn}:${key}::${VersionId}`);
    expect(await run(test, secretsOf(...keys))).toMatchObject({ lastStatus: "RUNNING" });
    expect(Object.values(environmentOf(test))).toEqual(["app", "5432", "true", "<nil>", "[1 a]", "map[a:2 b:1]"]);
  });

  it("gets parameters by name and ARN, more than ten of them", async () => {
    const test = world();
    allow(test, "ssm:GetParameters");
    const names = Array.from({ length: 10 }, (_, i) => `/app/p${i}`);
    for (const name of [...names, "plain"]) parameter(test, name, "String");
    const by = [...names, "arn:aws:ssm:us-east-1:000000000000:parameter/plain"];
    const container = { secrets: by.map((valueFrom, i) => ({ name: `P${i}`, valueFrom })) };
    expect(await run(test, container)).toMatchObject({ lastStatus: "RUNNING" });
    expect(test.started.at(-1)?.environment).toMatchObject({ P0: VALUE, P9: VALUE, P10: VALUE });
  });

  it("is fetched again by a server that was started anew", async () => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const arn = secret(test, "db", VALUE);
    await run(test, secretsOf(arn));
    const again = cloudForTest({ store: test.cloud.store });
    await again.advance(0);
    expect(again.cloud.decisions.list().filter(({ operation }) => operation === "GetSecretValue")).toHaveLength(1);
  });
});

const denied = (action: string, resource: string) =>
  `User: arn:aws:sts::000000000000:assumed-role/ecsTaskExecutionRole/TASK is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;

describe("a task does not start", () => {
  const stopsWith = async (test: World, container: object, reason: string) => {
    expect(await run(test, container)).toMatchObject({
      lastStatus: "STOPPED",
      stopCode: "TaskFailedToStart",
      stoppedReason: reason,
    });
    expect(test.started).toEqual([]);
  };

  it("when the execution role may not read the secret", async () => {
    const test = world();
    const arn = secret(test, "db", VALUE);
    const reason = `${ASM}failed to fetch secret ${arn} from secrets manager: ${GET_SECRET}api error AccessDeniedException: ${denied("secretsmanager:GetSecretValue", arn)}`;
    await stopsWith(test, secretsOf(`${arn}:user::`), reason);
    expect(lastFailure(test)).toMatchObject({ failure: "ecs.secret-denied", cause: { id: "nothing-allows" } });
  });

  it("when the secret's own policy denies it", async () => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const arn = secret(test, "db", VALUE);
    const statement = {
      Effect: "Deny",
      Principal: { AWS: roleArn("ecsTaskExecutionRole") },
      Action: "secretsmanager:GetSecretValue",
      Resource: "*",
    };
    const ResourcePolicy = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
    test.call("secretsmanager", "PutResourcePolicy", { SecretId: arn, ResourcePolicy });
    const { stoppedReason } = await run(test, secretsOf(arn));
    expect(stoppedReason).toMatch(/with an explicit deny in a resource-based policy$/);
    expect(lastFailure(test)).toMatchObject({ failure: "ecs.secret-denied", cause: { id: "deny-statement" } });
  });

  it.each([
    ["absent", "secret-absent", (arn: string) => arn.replace("secret:db", "secret:other")],
    ["another with its name", "another-suffix", (arn: string) => arn.replace(/.{6}$/, "zzzzzz")],
  ])("when the secret is %s", async (_, cause, change) => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const arn = secret(test, "db", VALUE);
    const asked = change(arn);
    const reason = `${ASM}failed to fetch secret ${asked} from secrets manager: ${GET_SECRET}ResourceNotFoundException: Secrets Manager can't find the specified secret.`;
    await stopsWith(test, secretsOf(asked), reason);
    const fixes = [{ do: "change-request", what: "valueFrom", ...(cause === "another-suffix" && { to: arn }) }];
    expect(lastFailure(test)).toMatchObject({ failure: "ecs.secret-missing", cause: { id: cause, fixes } });
  });

  it.each([
    ["has no value", undefined, "", "staging label: AWSCURRENT"],
    ["has no version in that stage", VALUE, "::AWSPENDING:", "staging label: AWSPENDING"],
    ["has no version of that id", VALUE, `:::${"0".repeat(32)}`, `VersionId: ${"0".repeat(32)}`],
  ])("when the secret %s", async (_, text, more, selector) => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const arn = secret(test, "db", text);
    const reason = `${ASM}failed to fetch secret ${arn} from secrets manager: ${GET_SECRET}ResourceNotFoundException: Secrets Manager can't find the specified secret value for ${selector}`;
    await stopsWith(test, secretsOf(arn + more), reason);
    const stages = text === undefined ? "none" : "AWSCURRENT";
    expect(lastFailure(test)).toMatchObject({
      failure: "ecs.secret-value-missing",
      cause: { id: "version-absent", evidence: { selector, stages } },
    });
  });

  it("when the execution role may read the secret, but not use its key", async () => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const key = test.call<{ KeyMetadata: { Arn: string } }>("kms", "CreateKey").KeyMetadata.Arn;
    const input = { Name: "db", SecretString: VALUE, KmsKeyId: key };
    const { ARN } = test.call<{ ARN: string }>("secretsmanager", "CreateSecret", input);
    expect(await run(test, secretsOf(ARN))).toMatchObject({
      lastStatus: "STOPPED",
      stoppedReason: `${ASM}failed to fetch secret ${ARN} from secrets manager: ${GET_SECRET}api error AccessDeniedException: Access to KMS is not allowed`,
    });
    expect(lastFailure(test)).toMatchObject({ failure: "ecs.secret-key-denied", cause: { id: "nothing-allows" } });
    allow(test, "kms:Decrypt", key);
    expect((await run(test, secretsOf(ARN))).lastStatus).toBe("RUNNING");
  });

  it("when the secret waits for its deletion", async () => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const arn = secret(test, "db", VALUE);
    test.call("secretsmanager", "DeleteSecret", { SecretId: arn });
    const reason = `${ASM}failed to fetch secret ${arn} from secrets manager: ${GET_SECRET}api error InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.`;
    await stopsWith(test, secretsOf(arn), reason);
    expect(lastFailure(test)).toMatchObject({ failure: "ecs.secret-refused" });
  });

  it.each([
    ["no such key", '{"a":1}', "retrieved secret from Secrets Manager did not contain json key user"],
    ["null", "null", "retrieved secret from Secrets Manager did not contain json key user"],
    ["no JSON", VALUE, "invalid character 'c' looking for beginning of value"],
    ["JSON cut short", '{"a":', "unexpected end of JSON input"],
    ["a string", '"a"', "json: cannot unmarshal string into Go value of type map[string]interface {}"],
    ["a list", "[1]", "json: cannot unmarshal array into Go value of type map[string]interface {}"],
  ])("when a key is wanted and the value is %s", async (_, text, problem) => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    await stopsWith(test, secretsOf(`${secret(test, "db", text)}:user::`), ASM + problem);
    const isKey = problem.endsWith("json key user");
    expect(lastFailure(test)?.failure).toBe(isKey ? "ecs.secret-json-key-missing" : "ecs.secret-not-json");
  });

  it("when the execution role may not read a parameter", async () => {
    const test = world();
    parameter(test, "/app/password");
    const arn = "arn:aws:ssm:us-east-1:000000000000:parameter/app/password";
    const reason = `${SSM}${answer("SSM: GetParameters")}api error AccessDeniedException: ${denied("ssm:GetParameters", arn)}`;
    await stopsWith(test, secretsOf("/app/password"), reason);
    expect(lastFailure(test)).toMatchObject({ failure: "ecs.parameter-denied", cause: { id: "nothing-allows" } });
  });

  it("when parameters are not there", async () => {
    const test = world();
    allow(test, "ssm:GetParameters");
    await stopsWith(test, secretsOf("/app/a", "b"), `${SSM}invalid ssm parameters: /app/a,b`);
    expect(lastFailure(test)?.cause).toMatchObject({ id: "parameter-absent", evidence: { parameters: "/app/a,b" } });
  });

  it("without the options of its log driver", async () => {
    const test = world();
    const options = { "awslogs-group": "g", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "p" };
    const secretOptions = [{ name: "token", valueFrom: "/app/token" }];
    await stopsWith(
      test,
      { logConfiguration: { logDriver: "awslogs", options, secretOptions } },
      `${SSM}${answer("SSM: GetParameters")}api error AccessDeniedException: ${denied("ssm:GetParameters", "arn:aws:ssm:us-east-1:000000000000:parameter/app/token")}`,
    );
  });

  it.each([
    ["is empty", "{}", "asm fetching username: AuthorizationData is malformed, empty field"],
    ["lacks the password", '{"username":"u"}', "asm fetching password: AuthorizationData is malformed, empty field"],
    ["is no JSON", "secret", "asm fetching authorization data: unable to unmarshal secret value, invalid schema"],
    [
      "is of other types",
      '{"username":1}',
      "asm fetching authorization data: unable to unmarshal secret value, invalid schema",
    ],
    ["is bytes", undefined, "asm fetching authorization data: empty secrets value"],
  ])("when its registry's secret %s", async (_, text, problem) => {
    const test = world();
    allow(test, "secretsmanager:GetSecretValue");
    const arn = secret(test, "registry", text);
    const SecretBinary = new Uint8Array([1]);
    if (text === undefined) test.call("secretsmanager", "PutSecretValue", { SecretId: arn, SecretBinary });
    await stopsWith(test, { repositoryCredentials: { credentialsParameter: arn } }, REGISTRY + problem);
    expect(lastFailure(test)?.failure).toBe("ecs.registry-secret-malformed");
  });

  it("when the execution role may not read its registry's secret, or there is none", async () => {
    const test = world();
    const arn = secret(test, "registry", '{"username":"u","password":"p"}');
    const fetching = (of: string) => `${REGISTRY}asm fetching secret from the service for ${of}: ${GET_SECRET}`;
    const container = (of: string) => ({ repositoryCredentials: { credentialsParameter: of } });
    const reason = `${fetching(arn)}api error AccessDeniedException: ${denied("secretsmanager:GetSecretValue", arn)}`;
    await stopsWith(test, container(arn), reason);
    expect(lastFailure(test)?.failure).toBe("ecs.registry-secret-denied");
    allow(test, "secretsmanager:GetSecretValue");
    const missing = `${fetching(`${arn}x`)}ResourceNotFoundException: Secrets Manager can't find the specified secret.`;
    await stopsWith(test, container(`${arn}x`), missing);
    expect(lastFailure(test)?.failure).toBe("ecs.registry-secret-refused");
    expect(await run(test, container(arn))).toMatchObject({ lastStatus: "RUNNING" });
  });
});

describe("a permission that was given to the task role", () => {
  it.each([
    ["a secret", "secretsmanager:GetSecretValue", (test: World) => secret(test, "db", VALUE), "ecs.secret-denied"],
    [
      "a parameter",
      "ssm:GetParameters",
      (test: World) => {
        parameter(test, "db");
        return "db";
      },
      "ecs.parameter-denied",
    ],
  ])("is named as the cause for %s; the fix lets the service's next task run", async (_, action, make, failure) => {
    const test = world();
    const valueFrom = make(test);
    createRole(test, "webTaskRole");
    allow(test, action, "*", "webTaskRole");
    registerTaskDefinition(test, { taskRoleArn: roleArn("webTaskRole") }, secretsOf(valueFrom));
    createService(test);
    await test.advance(0);
    expect(describeService(test)).toMatchObject({ runningCount: 0 });
    const record = lastFailure(test);
    const evidence = { taskRole: roleArn("webTaskRole"), executionRole: roleArn("ecsTaskExecutionRole") };
    expect(record).toMatchObject({ failure, cause: { id: "given-to-task-role", evidence } });

    for (const fix of record?.cause?.fixes ?? []) apply(test, fix);
    await test.advance(60_000);
    expect(describeService(test)).toMatchObject({ runningCount: 1 });
    expect(environmentOf(test)).toEqual({ S0: VALUE });
  });
});

function apply({ call }: CloudForTest, fix: Fix): void {
  if (fix.do !== "allow" || fix.to.kind !== "role") throw new Error(`not a permission for a role: ${fix.do}`);
  const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: fix.statements });
  call("iam", "PutRolePolicy", { RoleName: fix.to.name, PolicyName: fix.policyName, PolicyDocument });
}

it("shows the value of no secret in decisions, failures or the task", async () => {
  const test = world();
  const arn = secret(test, "db", VALUE);
  parameter(test, "/app/password");
  await run(test, secretsOf(arn));
  allow(test, "secretsmanager:GetSecretValue");
  await run(test, secretsOf(`${arn}:key::`));
  allow(test, "ssm:GetParameters");
  const { lastStatus } = await run(test, secretsOf(arn, "/app/password"));
  expect(lastStatus).toBe("RUNNING");
  const { store, decisions } = test.cloud;
  const dump = store.dump().tables;
  const told = Object.entries(dump).filter(([table]) => !/^(?:secretsmanager|ssm)\./.test(table));
  expect(JSON.stringify([told, decisions.list()])).not.toContain(VALUE);
  expect(JSON.stringify(dump["secretsmanager.secret"])).toContain(VALUE);
});
