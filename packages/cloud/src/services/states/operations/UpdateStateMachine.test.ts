import { expect, it } from "vitest";
import {
  allow,
  expectDenied,
  NO_MACHINE,
  notAllowed,
  OTHER_PASS,
  PASS,
  refused,
  roleArn,
  statesArn,
  statesForTest,
} from "../testing/states-for-test.js";

const ARN = statesArn("stateMachine:hello");

it("makes a revision of what changes, and none of what does not", () => {
  const { machine, call, advance, now } = statesForTest();
  const stateMachineArn = machine();
  const describe = () => call("DescribeStateMachine", { stateMachineArn });
  expect(describe()).not.toHaveProperty("revisionId");
  const { revisionId: first } = call("UpdateStateMachine", { stateMachineArn, definition: PASS });
  expect(describe()).toMatchObject({ revisionId: first, definition: PASS });
  advance(1_000);
  const { revisionId, updateDate } = call("UpdateStateMachine", { stateMachineArn, definition: OTHER_PASS });
  expect(updateDate).toEqual(new Date(now()));
  expect(revisionId).not.toBe(first);
  expect(describe()).toMatchObject({ revisionId, definition: OTHER_PASS, roleArn: roleArn() });
  expect(call("UpdateStateMachine", { stateMachineArn, definition: OTHER_PASS })).toMatchObject({ revisionId });
});

it("publishes", () => {
  const { machine, call } = statesForTest();
  const input = { stateMachineArn: machine(), definition: OTHER_PASS, publish: true, versionDescription: "v" };
  expect(call("UpdateStateMachine", input)).toMatchObject({ stateMachineVersionArn: `${ARN}:1` });
});

it.each<[input: object, expected: object]>([
  [{ stateMachineArn: statesArn("stateMachine:absent"), definition: PASS }, NO_MACHINE],
  [
    { stateMachineArn: ARN },
    refused(
      "update-empty",
      "MissingRequiredParameter",
      "Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified",
    ),
  ],
  [
    { stateMachineArn: `${ARN}:1`, definition: PASS },
    refused("state-machine-not-found", "StateMachineDoesNotExist", `State Machine Does Not Exist: '${ARN}:1'`),
  ],
  [
    { stateMachineArn: ARN, definition: PASS, versionDescription: "v" },
    refused(
      "version-description-unpublished",
      "ValidationException",
      "Version description can only be set when publish is true",
    ),
  ],
  [
    { stateMachineArn: ARN, loggingConfiguration: { level: "ALL" } },
    refused(
      "log-destination-count",
      "InvalidLoggingConfiguration",
      "Invalid Logging Configuration: Must specify exactly one Log Destination.",
    ),
  ],
  [
    { stateMachineArn: ARN, roleArn: roleArn("absent") },
    { id: "states.role-not-assumable", cause: "role-absent" },
  ],
])("refuses %j", (input, expected) => {
  const { machine, refusal } = statesForTest();
  machine();
  expect(refusal("UpdateStateMachine", input)).toMatchObject(expected);
});

it("needs its permission, and iam:PassRole for another role", () => {
  expectDenied("UpdateStateMachine", { stateMachineArn: ARN, definition: PASS }, ARN);
  const { machine, user, refusal, call } = statesForTest();
  const stateMachineArn = machine();
  const as = user(allow("states:UpdateStateMachine"));
  call("UpdateStateMachine", { stateMachineArn, definition: OTHER_PASS }, { as });
  expect(refusal("UpdateStateMachine", { stateMachineArn, roleArn: roleArn() }, { as })).toEqual(
    notAllowed("iam:PassRole", roleArn()),
  );
});
