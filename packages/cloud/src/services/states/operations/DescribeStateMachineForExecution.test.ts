import { expect, it } from "vitest";
import { expectDenied, PASS, refused, roleArn, statesArn, statesForTest } from "../testing/states-for-test.js";

const executionArn = statesArn("execution:hello:run");

it("shows the machine as it was when the execution began", () => {
  const { machine, call, now } = statesForTest();
  const stateMachineArn = machine();
  call("StartExecution", { stateMachineArn, name: "run" });
  expect(call("DescribeStateMachineForExecution", { executionArn })).toMatchObject({
    stateMachineArn,
    name: "hello",
    definition: PASS,
    roleArn: roleArn(),
    updateDate: new Date(now()),
  });
});

it("refuses what is not there", () => {
  expect(statesForTest().refusal("DescribeStateMachineForExecution", { executionArn })).toEqual(
    refused("execution-not-found", "ExecutionDoesNotExist", `Execution Does Not Exist: '${executionArn}'`),
  );
});

it("needs its permission", () => expectDenied("DescribeStateMachineForExecution", { executionArn }, executionArn));
