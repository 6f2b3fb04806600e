import { expect, it } from "vitest";
import {
  allow,
  expectDenied,
  NO_MACHINE,
  NOT_AN_ARN,
  PASS,
  refused,
  roleArn,
  statesArn,
  statesForTest,
} from "../testing/states-for-test.js";

it("shows what was kept, with what was left out", () => {
  const { machine, call, now } = statesForTest();
  const stateMachineArn = machine();
  expect(call("DescribeStateMachine", { stateMachineArn })).toEqual({
    stateMachineArn,
    name: "hello",
    status: "ACTIVE",
    definition: PASS,
    roleArn: roleArn(),
    type: "STANDARD",
    creationDate: new Date(now()),
    loggingConfiguration: { level: "OFF", includeExecutionData: false },
    tracingConfiguration: { enabled: false },
    encryptionConfiguration: { type: "AWS_OWNED_KEY" },
  });
});

it("tells the variables of states", () => {
  const { machine, call } = statesForTest();
  const definition = JSON.stringify({
    StartAt: "Set",
    States: {
      Set: { Type: "Pass", Assign: { a: 1, "b.$": "$.b" }, Next: "Use" },
      Use: { Type: "Pass", Parameters: { "sum.$": "States.MathAdd($a, $b)" }, End: true },
    },
  });
  const stateMachineArn = machine("hello", { definition });
  expect(call("DescribeStateMachine", { stateMachineArn })).toMatchObject({ variableReferences: { Use: ["a", "b"] } });
});

it("refuses what is no ARN, of another kind, and what is not there", () => {
  const { refusal } = statesForTest();
  const of = (stateMachineArn: string) => refusal("DescribeStateMachine", { stateMachineArn });
  expect(of("nonsense")).toEqual(NOT_AN_ARN);
  expect(of(statesArn("execution:a:b"))).toEqual(
    refused("arn-of-another-type", "InvalidArn", "Invalid Arn: 'Resource type not valid in this context: execution'"),
  );
  expect(of(statesArn("stateMachine:absent"))).toEqual(NO_MACHINE);
});

it("needs its permission; tags and qualifiers are told", () => {
  const stateMachineArn = statesArn("stateMachine:hello");
  expectDenied("DescribeStateMachine", { stateMachineArn }, stateMachineArn);
  const { machine, user, call, refusal } = statesForTest();
  machine("hello", { tags: [{ key: "team", value: "a" }], publish: true });
  const tagged = user(allow("states:*", "*", { StringEquals: { "aws:ResourceTag/team": "a" } }));
  call("DescribeStateMachine", { stateMachineArn }, { as: tagged });
  const first = { "ForAnyValue:StringEquals": { "states:StateMachineQualifier": "1" } };
  const versioned = user(allow("states:*", "*", first));
  call("DescribeStateMachine", { stateMachineArn: `${stateMachineArn}:1` }, { as: versioned });
  expect(refusal("DescribeStateMachine", { stateMachineArn }, { as: versioned }).id).toBe("iam.denied-implicit");
});
