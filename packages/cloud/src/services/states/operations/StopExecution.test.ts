import { expect, it } from "vitest";
import { expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const executionArn = statesArn("execution:hello:run");

it("is taken for an execution that has not begun yet, too", () => {
  const { machine, call, now } = statesForTest();
  call("StartExecution", { stateMachineArn: machine(), name: "run" });
  expect(call("StopExecution", { executionArn })).toEqual({ stopDate: new Date(now()) });
});

it("refuses what is not there, and express executions", () => {
  const { refusal } = statesForTest();
  expect(refusal("StopExecution", { executionArn })).toEqual(
    refused("execution-not-found", "ExecutionDoesNotExist", `Execution Does Not Exist: '${executionArn}'`),
  );
  expect(refusal("StopExecution", { executionArn: statesArn("express:hello:run:1") })).toEqual(
    refused(
      "type-not-supported",
      "StateMachineTypeNotSupported",
      "This operation is not supported by this type of state machine",
    ),
  );
});

it("needs its permission", () => expectDenied("StopExecution", { executionArn }, executionArn));
