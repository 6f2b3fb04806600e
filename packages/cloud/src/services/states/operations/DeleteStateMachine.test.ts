import { expect, it } from "vitest";
import { expectDenied, statesArn, statesForTest } from "../testing/states-for-test.js";

const stateMachineArn = statesArn("stateMachine:hello");

it("deletes the machine with its versions and aliases, and what is not there, too", () => {
  const { machine, call, refusal } = statesForTest();
  machine("hello", { publish: true });
  const routingConfiguration = [{ stateMachineVersionArn: `${stateMachineArn}:1`, weight: 100 }];
  call("CreateStateMachineAlias", { name: "live", routingConfiguration });
  expect(call("DeleteStateMachine", { stateMachineArn })).toEqual({});
  expect(call("DeleteStateMachine", { stateMachineArn })).toEqual({});
  expect(call("ListStateMachines")).toEqual({ stateMachines: [] });
  for (const qualifier of ["1", "live"]) {
    const gone = { stateMachineArn: `${stateMachineArn}:${qualifier}` };
    expect(refusal("DescribeStateMachine", gone).code).toBe("StateMachineDoesNotExist");
  }
});

it("leaves executions to be described", () => {
  const { machine, call } = statesForTest();
  machine();
  const { executionArn } = call("StartExecution", { stateMachineArn });
  call("DeleteStateMachine", { stateMachineArn });
  expect(call("DescribeStateMachineForExecution", { executionArn })).toMatchObject({ name: "hello" });
});

it("needs its permission", () => expectDenied("DeleteStateMachine", { stateMachineArn }, stateMachineArn));
