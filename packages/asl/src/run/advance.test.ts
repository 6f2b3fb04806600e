import { describe, expect, it } from "vitest";
import { readDefinition } from "../definition/read-definition.js";
import { optionsForTest, runForTest, type Worker } from "../testing/run-for-test.js";
import { servicesForTest } from "../testing/services-for-test.js";
import { advance } from "./advance.js";
import { redrive } from "./redrive.js";
import { start } from "./start.js";
import type { Stimulus } from "./stimulus.js";
import type { TaskRequest } from "./task-request.js";
import type { Turn } from "./turn.js";

const second = 1000;
const begin = Date.UTC(2026, 0, 1);
const services = servicesForTest();

function definitionOf(state: object, more: object = {}) {
  const States = { T: state, C: { Type: "Pass", End: true } };
  return readDefinition(JSON.stringify({ StartAt: "T", States, ...more }));
}

/** A run kept as JSON between its turns, and frozen: no turn may change the one before. */
function begun(definition = definitionOf(task), input: object = {}) {
  let turn = start(definition, { ...optionsForTest, input: JSON.stringify(input) }, begin, services) as Turn;
  return {
    first: turn,
    get turn() {
      return turn;
    },
    after(seconds: number, stimulus: Stimulus) {
      const run = frozen(JSON.parse(JSON.stringify(turn.run)));
      turn = advance(definition, run, stimulus, begin + seconds * second, services) as Turn;
      return turn;
    },
  };
}

function frozen<T>(value: T): T {
  if (value !== null && typeof value === "object")
    for (const member of Object.values(Object.freeze(value))) frozen(member);
  return value;
}

const types = (turn: Turn) => turn.events.map(({ type }) => type);
const requestOf = (turn: Turn) => turn.requests[0] as TaskRequest;

const task = { Type: "Task", Resource: "arn:aws:states:::ecs:runTask.sync", End: true };

describe("a task", () => {
  it("is asked for with its arguments, and told as it goes on", () => {
    const run = begun(definitionOf({ ...task, Parameters: { "Cluster.$": "$.c" } }), { c: "x" });
    expect(requestOf(run.first)).toMatchObject({
      kind: "task",
      state: "T",
      resource: task.Resource,
      integration: { service: "ecs", action: "runTask", resource: "runTask.sync", pattern: "sync" },
      parameters: { Cluster: "x", StartedBy: "AWS Step Functions" },
    });
    expect(run.first.events.at(-1)).toEqual({
      timestamp: begin,
      type: "TaskScheduled",
      id: 3,
      previousEventId: 2,
      taskScheduledEventDetails: {
        resourceType: "ecs",
        resource: "runTask.sync",
        region: "us-east-1",
        parameters: '{"Cluster":"x","StartedBy":"AWS Step Functions"}',
      },
    });
    const request = requestOf(run.first).id;
    expect(types(run.after(1, { type: "TaskStarted", request }))).toEqual(["TaskStarted"]);
    expect(types(run.after(2, { type: "TaskStarted", request }))).toEqual([]);
    expect(types(run.after(2, { type: "TaskSubmitted", request, output: { Tasks: [] } }))).toEqual(["TaskSubmitted"]);
    const last = run.after(3, { type: "TaskSucceeded", request, output: { a: 1 } });
    expect(types(last)).toEqual(["TaskSucceeded", "TaskStateExited", "ExecutionSucceeded"]);
    expect(last.ended).toEqual({ status: "SUCCEEDED", output: { a: 1 } });
    expect(last.run).toMatchObject({ ended: true, threads: {}, requests: {} });
    expect(types(run.after(4, { type: "TaskSucceeded", request, output: {} }))).toEqual([]);
  });

  it.each<[Stimulus["type"], readonly string[]]>([
    ["TaskScheduleFailed", ["TaskScheduleFailed"]],
    ["TaskStartFailed", ["TaskStartFailed"]],
    ["TaskSubmitFailed", ["TaskStarted", "TaskSubmitFailed"]],
    ["TaskFailed", ["TaskStarted", "TaskFailed"]],
  ])("%s", (type, told) => {
    const run = begun();
    const request = requestOf(run.first).id;
    const turn = run.after(1, { type, request, error: "ECS.ClientException", cause: "no" } as Stimulus);
    expect(types(turn)).toEqual([...told, "ExecutionFailed"]);
    expect(turn.ended).toEqual({ status: "FAILED", error: "ECS.ClientException", cause: "no" });
  });

  it.each([
    ["a service's", "arn:aws:states:::sns:publish", "TaskTimedOut"],
    ["a function's", "arn:aws:lambda:us-east-1:111111111111:function:f", "LambdaFunctionTimedOut"],
    ["an activity's", "arn:aws:states:us-east-1:111111111111:activity:a", "ActivityTimedOut"],
  ])("runs out of time: %s", (_, Resource, type) => {
    const run = begun(definitionOf({ ...task, Resource, TimeoutSeconds: 5 }));
    expect(run.first.wakeAt).toBe(begin + 5 * second);
    const request = requestOf(run.first).id;
    run.after(1, { type: "TaskStarted", request });
    const turn = run.after(5, { type: "TimePassed" });
    expect(types(turn)).toEqual([type, "ExecutionFailed"]);
    expect(turn.cancelled).toEqual([request]);
    expect(turn.ended).toEqual({ status: "FAILED", error: "States.Timeout" });
  });

  it("must beat, and is caught by either name", () => {
    const Catch = [{ ErrorEquals: ["States.HeartbeatTimeout"], Next: "C" }];
    const run = begun(definitionOf({ ...task, HeartbeatSeconds: 5, Catch }));
    const request = requestOf(run.first).id;
    expect(run.after(4, { type: "TaskHeartbeat", request }).wakeAt).toBe(begin + 9 * second);
    const turn = run.after(9, { type: "TimePassed" });
    expect(turn.ended).toEqual({ status: "SUCCEEDED", output: { Error: "States.Timeout", Cause: "" } });
  });

  it("gets a token, and only a callback's context tells it", () => {
    const Resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";
    const run = begun(definitionOf({ ...task, Resource, Parameters: { "t.$": "$$.Task.Token" } }));
    const { parameters, taskToken } = requestOf(run.first);
    expect(parameters).toEqual({ t: taskToken });
  });

  it("of an activity that is not there fails before it is scheduled", () => {
    const arn = "arn:aws:states:us-east-1:111111111111:activity:a";
    const definition = definitionOf({ ...task, Resource: arn });
    const turn = start(definition, optionsForTest, begin, servicesForTest({ activityExists: () => false })) as Turn;
    expect(types(turn)).toEqual(["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"]);
  });
});

describe("what a task's result becomes", () => {
  it("goes through selector and paths; Assign sees it as it came", () => {
    const ResultSelector = { "b.$": "$.a", "n.$": "$$.Execution.Name" };
    const Assign = { "v.$": "$", constant: "$.a" };
    const state = {
      ...task,
      ResultSelector,
      ResultPath: "$.x.y",
      OutputPath: "$.x",
      Assign,
      End: undefined,
      Next: "C",
    };
    const run = begun(definitionOf(state), { k: 1 });
    const turn = run.after(1, { type: "TaskSucceeded", request: requestOf(run.first).id, output: { a: 1 } });
    expect(turn.events.find(({ type }) => type === "TaskStateExited")).toMatchObject({
      stateExitedEventDetails: {
        name: "T",
        output: '{"y":{"b":1,"n":"run-1"}}',
        assignedVariables: { v: '{"a":1}', constant: '"$.a"' },
        assignedVariablesDetails: { truncated: false },
      },
    });
    expect(turn.ended).toEqual({ status: "SUCCEEDED", output: { y: { b: 1, n: "run-1" } } });
  });
});

describe("a retrier", () => {
  const failing: Worker = ({ id }) => [{ type: "TaskFailed", request: id, error: "Boom" }];
  const took = async (Retry: readonly object[], random = 0.5) => {
    const given = { worker: failing, services: servicesForTest({ random: () => random }) };
    return (await runForTest({ StartAt: "T", States: { T: { ...task, Retry } } }, {}, given)).took / second;
  };

  it.each<[string, readonly object[], number]>([
    ["waits 1, 2 and 4 seconds", [{ ErrorEquals: ["States.ALL"] }], 7],
    ["as told", [{ ErrorEquals: ["Boom"], IntervalSeconds: 3, MaxAttempts: 2, BackoffRate: 1 }], 6],
    ["no longer than told", [{ ErrorEquals: ["States.TaskFailed"], MaxAttempts: 4, MaxDelaySeconds: 3 }], 9],
    ["at random", [{ ErrorEquals: ["States.ALL"], JitterStrategy: "FULL" }], 3.5],
    ["not at all", [{ ErrorEquals: ["States.ALL"], MaxAttempts: 0 }], 0],
    ["only for its errors", [{ ErrorEquals: ["States.Timeout", "Other"] }], 0],
    ["each for itself", [{ ErrorEquals: ["Boom"], MaxAttempts: 1 }, { ErrorEquals: ["States.ALL"] }], 1],
  ])("%s", async (_, retry, seconds) => {
    expect(await took(retry)).toBe(seconds);
  });
});

describe("an execution", () => {
  it("is stopped, and what it waits for is cancelled", () => {
    const run = begun();
    const turn = run.after(1, { type: "Stopped", error: "E", cause: "C" });
    expect(turn.ended).toEqual({ status: "ABORTED", error: "E", cause: "C" });
    expect(turn.events.at(-1)).toMatchObject({
      type: "ExecutionAborted",
      executionAbortedEventDetails: { error: "E", cause: "C" },
    });
    expect(turn.cancelled).toEqual([requestOf(run.first).id]);
  });

  it("ends when its own time is over", () => {
    const run = begun(definitionOf({ ...task, TimeoutSeconds: 60 }, { TimeoutSeconds: 10 }));
    expect(run.first.wakeAt).toBe(begin + 10 * second);
    const turn = run.after(10, { type: "TimePassed" });
    expect(types(turn)).toEqual(["ExecutionTimedOut"]);
    expect(turn.ended).toEqual({ status: "TIMED_OUT" });
    expect(turn.cancelled).toHaveLength(1);
  });

  it("waits", () => {
    const run = begun(definitionOf({ Type: "Wait", SecondsPath: "$.s", End: true }), { s: 7 });
    expect(run.first).toMatchObject({ wakeAt: begin + 7 * second, requests: [] });
    expect(types(run.after(6, { type: "TimePassed" }))).toEqual([]);
    expect(types(run.after(7, { type: "TimePassed" }))).toEqual(["WaitStateExited", "ExecutionSucceeded"]);
  });

  it("has at most 25,000 events", () => {
    const loop = definitionOf({ Type: "Pass", Next: "T" });
    const turn = start(loop, optionsForTest, begin, services) as Turn;
    expect(turn.events).toHaveLength(25_000);
    expect(turn.ended).toEqual({
      status: "FAILED",
      error: "States.Runtime",
      cause: "The execution reached the maximum number of history events (25000).",
    });
  });

  it("has at most 256 KiB of output in a state", () => {
    const double = { Type: "Pass", Parameters: { "a.$": "States.Format('{}{}', $.a, $.a)" }, Next: "T" };
    const { ended } = start(
      definitionOf(double),
      { ...optionsForTest, input: '{"a":"xxxxxxxx"}' },
      begin,
      services,
    ) as Turn;
    expect(ended).toMatchObject({ error: "States.DataLimitExceeded" });
  });

  it("fails, and no more, over values that nest too deeply", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const { ended } = start(
      definitionOf({ Type: "Succeed" }),
      { ...optionsForTest, input: deep },
      begin,
      services,
    ) as Turn;
    expect(ended).toMatchObject({ status: "FAILED", error: "States.Runtime" });
  });

  it("fails, and no more, over a worker's value that nests too deeply", () => {
    const output = JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`);
    for (const type of ["TaskSucceeded", "TaskSubmitted"] as const) {
      const run = begun();
      const turn = run.after(1, { type, request: requestOf(run.first).id, output });
      expect(turn.ended).toMatchObject({ status: "FAILED", error: "States.Runtime" });
    }
  });

  it("keeps members that other objects would take for their own", async () => {
    const input = JSON.parse('{"__proto__":{"x":1},"constructor":2}');
    const state = {
      Type: "Pass",
      Parameters: { "a.$": "$['__proto__'].x", "b.$": "$.constructor" },
      ResultPath: "$.r",
      End: true,
    };
    const { outcome } = await runForTest({ StartAt: "T", States: { T: state } }, input);
    expect(JSON.stringify(outcome)).toContain('"__proto__":{"x":1},"constructor":2,"r":{"a":1,"b":2}');
  });
});

describe("a redrive", () => {
  it("takes up a failed execution in the state it failed in", () => {
    const definition = definitionOf({ ...task, ResultPath: "$.r" }, { TimeoutSeconds: 100 });
    const run = begun(definition, { a: 1 });
    const failed = run.after(50, { type: "TaskFailed", request: requestOf(run.first).id, error: "E" });
    const again = redrive(
      definition,
      frozen(JSON.parse(JSON.stringify(failed.run))),
      begin + 60 * second,
      services,
    ) as Turn;
    expect(again.events).toMatchObject([
      { type: "ExecutionRedriven", id: 7, previousEventId: 6, executionRedrivenEventDetails: { redriveCount: 1 } },
      { type: "TaskScheduled", id: 8, previousEventId: 7 },
    ]);
    expect(again.wakeAt).toBe(begin + 160 * second);
    const request = requestOf(again).id;
    const stimulus = { type: "TaskSucceeded", request, output: 2 } as const;
    const last = advance(definition, again.run, stimulus, begin + 61 * second, services) as Turn;
    expect(last.ended).toEqual({ status: "SUCCEEDED", output: { a: 1, r: 2 } });
    expect(redrive(definition, last.run, begin, services)).toBeUndefined();
    expect(redrive(definition, again.run, begin, services)).toBeUndefined();
  });
});

describe("a single state", () => {
  const single = (state: object, stimulus?: (request: string) => Stimulus) => {
    const definition = readDefinition(JSON.stringify({ StartAt: "T", States: { T: state } }));
    const options = { ...optionsForTest, single: true, variables: { v: 1 } };
    const turn = start(definition, options, begin, services) as Turn;
    if (!stimulus) return turn.ended;
    return (advance(definition, turn.run, stimulus(requestOf(turn).id), begin, services) as Turn).ended;
  };
  const failing = (request: string): Stimulus => ({ type: "TaskFailed", request, error: "E", cause: "C" });

  it("tells where it goes", () => {
    const state = { Type: "Pass", Assign: { "w.$": "$v" }, Next: "Elsewhere" };
    expect(single(state)).toEqual({
      status: "SUCCEEDED",
      output: {},
      left: { as: "SUCCEEDED", next: "Elsewhere", variables: { v: 1, w: 1 } },
    });
    expect(single({ Type: "Succeed" })).toMatchObject({ status: "SUCCEEDED", left: { as: "SUCCEEDED" } });
  });

  it("tells that it failed, was caught, or would be tried again", () => {
    expect(single(task, failing)).toMatchObject({ status: "FAILED", error: "E", left: { as: "FAILED" } });
    const Catch = [{ ErrorEquals: ["E"], Next: "H" }];
    expect(single({ ...task, Catch }, failing)).toMatchObject({
      output: { Error: "E", Cause: "C" },
      left: { as: "CAUGHT_ERROR", next: "H", error: "E", cause: "C" },
    });
    const Retry = [{ ErrorEquals: ["E"] }];
    expect(single({ ...task, Retry }, failing)).toMatchObject({ error: "E", left: { as: "RETRIABLE" } });
  });
});
