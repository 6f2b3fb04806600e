import { expect, it } from "vitest";
import { cloudForTest } from "../../../testing/cloud-for-test.js";
import { createMachine, createMachineRole } from "../../../testing/machines-for-test.js";
import { executions } from "../tables.js";
import { expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const stateMachineArn = statesArn("stateMachine:hello");
const KEY = { kind: "access-key", accessKeyId: "test" } as const;

it.each<[state: object, expected: object]>([
  [
    { Type: "Pass", Result: { a: 1 } },
    { status: "SUCCEEDED", output: '{"a":1}', outputDetails: { included: true } },
  ],
  [
    { Type: "Fail", Error: "E", Cause: "C" },
    { status: "FAILED", error: "E", cause: "C" },
  ],
])("answers when the execution has ended, and keeps nothing of it: %j", async (state, expected) => {
  const test = cloudForTest();
  createMachineRole(test);
  const definition = { One: state };
  const machine =
    (state as { Type: string }).Type === "Fail"
      ? createMachine(test, { First: { Type: "Pass", Next: "One" }, ...definition }, { type: "EXPRESS" })
      : createMachine(test, definition, { type: "EXPRESS" });
  const input = { stateMachineArn: machine, name: "run", input: '{"b":2}' };
  const asked = { caller: KEY, service: "states", operation: "StartSyncExecution", input, region: "us-east-1" };
  const answer = test.cloud.ask(asked);
  await test.advance(0);
  expect(await answer).toMatchObject({
    executionArn: expect.stringMatching(/:express:hello:run:[0-9a-f-]{36}$/),
    stateMachineArn: machine,
    name: "run",
    input: '{"b":2}',
    inputDetails: { included: true },
    billingDetails: { billedMemoryUsedInMB: 64, billedDurationInMilliseconds: 100 },
    ...expected,
  });
  expect(test.cloud.store.all(executions)).toEqual([]);
});

it("refuses standard machines, and an input that is no JSON", () => {
  const { machine, refusal } = statesForTest();
  machine();
  expect(refusal("StartSyncExecution", { stateMachineArn })).toEqual(
    refused(
      "type-not-supported",
      "StateMachineTypeNotSupported",
      "This operation is not supported by this type of state machine",
    ),
  );
  machine("fast", { type: "EXPRESS" });
  const bad = { stateMachineArn: statesArn("stateMachine:fast"), input: "no" };
  expect(refusal("StartSyncExecution", bad).id).toBe("states.execution-input-invalid");
  const absent = { stateMachineArn: statesArn("stateMachine:absent") };
  expect(refusal("StartSyncExecution", absent).id).toBe("states.state-machine-not-found");
});

it("needs its permission", () => expectDenied("StartSyncExecution", { stateMachineArn }, stateMachineArn));
