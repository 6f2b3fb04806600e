import { expect, it } from "vitest";
import { allow, expectDenied, NOT_AN_ARN, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const executionArn = statesArn("execution:hello:run");

it("shows an execution that runs, without its data where that is asked", () => {
  const { machine, call, now } = statesForTest();
  const stateMachineArn = machine();
  call("StartExecution", { stateMachineArn, name: "run", input: '{"a":1}', traceHeader: "Root=1" });
  const shown = {
    executionArn,
    stateMachineArn,
    name: "run",
    status: "RUNNING",
    startDate: new Date(now()),
    redriveCount: 0,
    redriveStatus: "NOT_REDRIVABLE",
    redriveStatusReason: "Execution is RUNNING and cannot be redriven",
    traceHeader: "Root=1",
  };
  const data = { input: '{"a":1}', inputDetails: { included: true } };
  expect(call("DescribeExecution", { executionArn })).toEqual({ ...shown, ...data });
  expect(call("DescribeExecution", { executionArn, includedData: "METADATA_ONLY" })).toEqual(shown);
});

it("refuses what is not there, what is no ARN, and express executions", () => {
  const { refusal } = statesForTest();
  const of = (arn: string) => refusal("DescribeExecution", { executionArn: arn });
  expect(of(executionArn)).toEqual(
    refused("execution-not-found", "ExecutionDoesNotExist", `Execution Does Not Exist: '${executionArn}'`),
  );
  expect(of("nonsense")).toEqual(NOT_AN_ARN);
  expect(of(statesArn("express:hello:run:1")).id).toBe("states.arn-of-another-type");
});

it("needs its permission; the machine's tags count", () => {
  expectDenied("DescribeExecution", { executionArn }, executionArn);
  const { machine, user, call } = statesForTest();
  call("StartExecution", { stateMachineArn: machine("hello", { tags: [{ key: "team", value: "a" }] }), name: "run" });
  const as = user(allow("states:DescribeExecution", "*", { StringEquals: { "aws:ResourceTag/team": "a" } }));
  call("DescribeExecution", { executionArn }, { as });
});
