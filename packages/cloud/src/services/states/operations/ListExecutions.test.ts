import { expect, it } from "vitest";
import { executions } from "../tables.js";
import { expectDenied, NO_MACHINE, refused, statesArn, statesForTest } from "../testing/states-for-test.js";

const stateMachineArn = statesArn("stateMachine:hello");
const names = (answer: unknown) => (answer as { executions: { name: string }[] }).executions.map(({ name }) => name);

it("lists newest first, page by page, by status, version and redrive", () => {
  const { machine, call, store } = statesForTest();
  machine("hello", { publish: true });
  for (const name of ["a", "b"]) call("StartExecution", { stateMachineArn, name });
  call("StartExecution", { stateMachineArn: `${stateMachineArn}:1`, name: "c" });
  const [newest] = store.all(executions);
  if (newest) store.put(executions, { ...newest, status: "FAILED", stoppedAt: 1, redriveCount: 1 });
  const list = (more: object = {}) => call("ListExecutions", { stateMachineArn, ...more });
  expect(names(list())).toEqual(["c", "b", "a"]);
  const first = list({ maxResults: 2 });
  expect(names(first)).toEqual(["c", "b"]);
  expect(names(list({ nextToken: first.nextToken }))).toEqual(["a"]);
  expect(names(list({ statusFilter: "RUNNING" }))).toEqual(["b", "a"]);
  expect(names(list({ statusFilter: "FAILED" }))).toEqual(["c"]);
  expect(names(list({ stateMachineArn: `${stateMachineArn}:1` }))).toEqual(["c"]);
  expect(names(list({ redriveFilter: "NOT_REDRIVEN" }))).toEqual(["b", "a"]);
});

it("refuses what is not there, express machines, and a list of nothing", () => {
  const { machine, refusal } = statesForTest();
  expect(refusal("ListExecutions", { stateMachineArn: statesArn("stateMachine:absent") })).toEqual(NO_MACHINE);
  machine("hello", { type: "EXPRESS" });
  expect(refusal("ListExecutions", { stateMachineArn }).id).toBe("states.type-not-supported");
  const both = { stateMachineArn, mapRunArn: statesArn("mapRun:hello/each:1") };
  expect(refusal("ListExecutions", both)).toEqual(
    refused("list-of-nothing", "ValidationException", "Exactly one of stateMachineArn or mapRunArn must be specified"),
  );
  expect(refusal("ListExecutions", { mapRunArn: both.mapRunArn }).id).toBe("states.resource-not-found");
});

it("needs its permission", () => {
  expectDenied("ListExecutions", { stateMachineArn }, stateMachineArn);
  const mapRunArn = statesArn("mapRun:hello/each:1");
  expectDenied("ListExecutions", { mapRunArn }, mapRunArn);
});
