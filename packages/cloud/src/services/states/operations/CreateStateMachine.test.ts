import { expect, it } from "vitest";
import {
  allow,
  expectDenied,
  notAllowed,
  OTHER_PASS,
  PASS,
  refused,
  roleArn,
  SYNC,
  statesArn,
  statesForTest,
} from "../testing/states-for-test.js";

const input = { name: "hello", definition: PASS, roleArn: roleArn() };
const ARN = statesArn("stateMachine:hello");

it("makes a state machine, and the same one for the same request", () => {
  const { call, now } = statesForTest();
  const answer = { stateMachineArn: ARN, creationDate: new Date(now()) };
  expect(call("CreateStateMachine", input)).toEqual(answer);
  expect(call("CreateStateMachine", input)).toEqual(answer);
  expect(call("ListStateMachines")).toMatchObject({ stateMachines: [{ name: "hello", type: "STANDARD" }] });
});

it("publishes its first version where that is asked", () => {
  const { call } = statesForTest();
  const more = { publish: true, versionDescription: "first" };
  expect(call("CreateStateMachine", { ...input, ...more })).toMatchObject({ stateMachineVersionArn: `${ARN}:1` });
  expect(call("DescribeStateMachine", { stateMachineArn: `${ARN}:1` })).toMatchObject({ description: "first" });
});

const LOG_GROUP = "arn:aws:logs:us-east-1:000000000000:log-group:runs:*";
const logging = (level: string, ...groups: readonly string[]) => ({
  loggingConfiguration: {
    level,
    destinations: groups.map((logGroupArn) => ({ cloudWatchLogsLogGroup: { logGroupArn } })),
  },
});

it.each<[more: object, id: string, code: string, message: string]>([
  [{ name: "a<b" }, "name-invalid", "InvalidName", "Invalid Name: 'a<b'"],
  [{ name: "a b" }, "name-invalid", "InvalidName", "Invalid Name: 'a b'"],
  [{ roleArn: "bad:arn" }, "role-arn-invalid", "InvalidArn", "Invalid Role Arn: 'bad:arn'"],
  [
    { roleArn: "arn:aws:iam::123456789012:role/machine" },
    "role-of-another-account",
    "AccessDeniedException",
    "Cross-account pass role is not allowed.",
  ],
  [
    { versionDescription: "first" },
    "version-description-unpublished",
    "ValidationException",
    "Version description can only be set when publish is true",
  ],
  [
    logging("ALL"),
    "log-destination-count",
    "InvalidLoggingConfiguration",
    "Invalid Logging Configuration: Must specify exactly one Log Destination.",
  ],
  [
    logging("ALL", LOG_GROUP),
    "log-destination-not-found",
    "InvalidLoggingConfiguration",
    "Invalid Logging Configuration: Log Destination not found.",
  ],
  [
    { encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY" } },
    "encryption-invalid",
    "InvalidEncryptionConfiguration",
    "Invalid Encryption Configuration: 'kmsKeyId must be specified for CUSTOMER_MANAGED_KMS_KEY'",
  ],
])("refuses %j", (more, id, code, message) => {
  expect(statesForTest().refusal("CreateStateMachine", { ...input, ...more })).toEqual(refused(id, code, message));
});

it("refuses a definition that is none", () => {
  const { refusal } = statesForTest();
  const { id, code, message } = refusal("CreateStateMachine", { ...input, definition: '{"StartAt":"A"}' });
  expect({ id, code }).toEqual({ id: "states.definition-invalid", code: "InvalidDefinition" });
  expect(message).toMatch(
    /^Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: These fields are required: \[States\] at \/'$/,
  );
});

it.each<[what: string, more: object]>([
  ["definition", { definition: OTHER_PASS }],
  ["type", { type: "EXPRESS" }],
  ["tracing", { tracingConfiguration: { enabled: true } }],
])("refuses the name of a machine with another %s", (_, more) => {
  const { machine, refusal } = statesForTest();
  machine();
  expect(refusal("CreateStateMachine", { ...input, ...more })).toEqual(
    refused("state-machine-already-exists", "StateMachineAlreadyExists", `State Machine Already Exists: '${ARN}'`),
  );
});

it("says in one sentence that the role is not there, or does not trust Step Functions, and knows which", () => {
  const { refusal, call } = statesForTest();
  const sentence =
    "Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role.";
  const denied = (cause: string) => refused("role-not-assumable", "AccessDeniedException", sentence, cause);
  const asked = { ...input, roleArn: roleArn("other") };
  expect(refusal("CreateStateMachine", asked)).toEqual(denied("role-absent"));
  const trust = { Effect: "Allow", Principal: { Service: "ecs.amazonaws.com" }, Action: "sts:AssumeRole" };
  const inIam = { service: "iam" };
  const document = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement });
  call("CreateRole", { RoleName: "other", AssumeRolePolicyDocument: document(trust) }, inIam);
  expect(refusal("CreateStateMachine", asked)).toEqual(denied("trust-lacks-principal"));
  const regional = { ...trust, Principal: { Service: "states.us-east-1.amazonaws.com" } };
  call("UpdateAssumeRolePolicy", { RoleName: "other", PolicyDocument: document(regional) }, inIam);
  expect(call("CreateStateMachine", asked)).toMatchObject({ stateMachineArn: ARN });
});

it("needs the role's rights on the managed rule for a .sync task, names all that lack, and is content with them", () => {
  const { refusal, call, allow: allowMachine } = statesForTest();
  const asked = { ...input, definition: SYNC };
  expect(refusal("CreateStateMachine", asked)).toEqual(
    refused(
      "managed-rule-denied",
      "AccessDeniedException",
      `'${roleArn()}' is not authorized to create managed-rule.`,
      "nothing-allows",
    ),
  );
  const rule = "arn:aws:events:us-east-1:000000000000:rule/StepFunctionsGetEventsForECSTaskRule";
  allowMachine(allow(["events:PutTargets", "events:PutRule", "events:DescribeRule"], rule));
  call("CreateStateMachine", asked);
});

it("needs the role's rights to deliver logs", () => {
  const { refusal, call, allow: allowMachine } = statesForTest();
  call("CreateLogGroup", { logGroupName: "runs" }, { service: "logs" });
  const asked = { ...input, ...logging("ERROR", LOG_GROUP) };
  expect(refusal("CreateStateMachine", asked)).toEqual(
    refused(
      "log-destination-denied",
      "AccessDeniedException",
      "The state machine IAM Role is not authorized to access the Log Destination",
      "nothing-allows",
    ),
  );
  allowMachine(
    allow(["logs:*LogDelivery", "logs:ListLogDeliveries", "logs:*ResourcePolic*", "logs:DescribeLogGroups"]),
  );
  call("CreateStateMachine", asked);
});

it("needs its permission, iam:PassRole for the role, and states:TagResource to tag", () => {
  expectDenied("CreateStateMachine", input, ARN);
  const { user, refusal, call } = statesForTest();
  expect(refusal("CreateStateMachine", input, { as: user(allow("states:CreateStateMachine")) })).toEqual(
    notAllowed("iam:PassRole", roleArn()),
  );
  const passes = allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": "states.amazonaws.com" } });
  const creates = allow("states:CreateStateMachine", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } });
  const tags = (key: string) => ({ tags: [{ key, value: "a" }] });
  const as = user(creates, allow("states:TagResource"), passes);
  call("CreateStateMachine", { ...input, ...tags("team") }, { as });
  expect(refusal("CreateStateMachine", { ...input, ...tags("other") }, { as }).id).toBe("iam.denied-implicit");
  const untagging = user(allow("states:CreateStateMachine"), passes);
  expect(refusal("CreateStateMachine", { ...input, ...tags("a") }, { as: untagging }).message).toContain(
    "states:TagResource",
  );
});
