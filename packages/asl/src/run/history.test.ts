/**
 * How events are chained. Where no other source is told, the chains were measured on AWS (floci-io/floci #2868,
 * AslExecutorBranchHistoryEventsTest and AslExecutorParallelCutTest).
 */
import { describe, expect, it } from "vitest";
import type { Json } from "../json/json.js";
import { runForTest, type Worker } from "../testing/run-for-test.js";

const pass = { Type: "Pass", End: true };
const send = { Type: "Task", Resource: "arn:aws:states:::sqs:sendMessage", End: true };
const failing: Worker = ({ id }) => [{ type: "TaskFailed", request: id, error: "MyError", cause: "boom" }];

/** `Type<previous`, in order of the ids. */
async function chain(states: object, input: Json = {}, worker?: Worker, machine: object = {}) {
  const { events } = await runForTest({ StartAt: Object.keys(states)[0], States: states, ...machine }, input, {
    worker,
  });
  events.forEach(({ id }, i) => {
    expect(id).toBe(i + 1);
  });
  return events.map(({ type, previousEventId }) => `${type}<${previousEventId}`);
}

describe("the history of", () => {
  it("a sequence", async () => {
    expect(await chain({ A: { Type: "Pass", Next: "B" }, B: { Type: "Succeed" } })).toEqual([
      "ExecutionStarted<0",
      "PassStateEntered<0",
      "PassStateExited<2",
      "SucceedStateEntered<3",
      "SucceedStateExited<4",
      "ExecutionSucceeded<5",
    ]);
  });

  it("branches, which begin where the Parallel started and are passed on by the last event of them all", async () => {
    const branch = (name: string) => ({
      StartAt: `${name}1`,
      States: { [`${name}1`]: { Type: "Pass", Next: `${name}2` }, [`${name}2`]: pass },
    });
    const states = { P: { Type: "Parallel", Branches: [branch("A"), branch("B")], Next: "Z" }, Z: pass };
    expect(await chain(states)).toEqual([
      "ExecutionStarted<0",
      "ParallelStateEntered<0",
      "ParallelStateStarted<2",
      "PassStateEntered<3",
      "PassStateExited<4",
      "PassStateEntered<5",
      "PassStateExited<6",
      "PassStateEntered<3",
      "PassStateExited<8",
      "PassStateEntered<9",
      "PassStateExited<10",
      "ParallelStateSucceeded<11",
      "ParallelStateExited<11",
      "PassStateEntered<13",
      "PassStateExited<14",
      "ExecutionSucceeded<15",
    ]);
  });

  it("iterations", async () => {
    const states = { M: { Type: "Map", ItemProcessor: { StartAt: "I", States: { I: pass } }, End: true } };
    expect(await chain(states, [1, 2])).toEqual([
      "ExecutionStarted<0",
      "MapStateEntered<0",
      "MapStateStarted<2",
      "MapIterationStarted<3",
      "MapIterationStarted<3",
      "PassStateEntered<4",
      "PassStateExited<6",
      "MapIterationSucceeded<7",
      "PassStateEntered<5",
      "PassStateExited<9",
      "MapIterationSucceeded<10",
      "MapStateSucceeded<11",
      "MapStateExited<11",
      "ExecutionSucceeded<13",
    ]);
    expect((await chain(states, [])).slice(2)).toEqual([
      "MapStateStarted<2",
      "MapStateSucceeded<3",
      "MapStateExited<3",
      "ExecutionSucceeded<5",
    ]);
  });

  it("a distributed Map, which goes on from MapRunStarted", async () => {
    const ItemProcessor = {
      ProcessorConfig: { Mode: "DISTRIBUTED", ExecutionType: "STANDARD" },
      StartAt: "I",
      States: { I: pass },
    };
    expect((await chain({ M: { Type: "Map", ItemProcessor, End: true } }, [1])).slice(2)).toEqual([
      "MapStateStarted<2",
      "MapRunStarted<3",
      "MapRunSucceeded<4",
      "MapStateSucceeded<5",
      "MapStateExited<4",
      "ExecutionSucceeded<7",
    ]);
  });

  const parallelOf = (state: object, more: object = { End: true }) => ({
    P: { Type: "Parallel", Branches: [{ StartAt: "B", States: { B: state } }], ...more },
  });
  const started = ["ExecutionStarted<0", "ParallelStateEntered<0", "ParallelStateStarted<2"];

  it("an error of the language's own in a branch, which ends the execution at once", async () => {
    const runtime = { Type: "Pass", Parameters: { "m.$": "$.nope" }, End: true };
    expect(await chain(parallelOf(runtime))).toEqual([...started, "PassStateEntered<3", "ExecutionFailed<4"]);
    const task = { ...send, Parameters: { "m.$": "$.nope" } };
    expect(await chain(parallelOf(task))).toEqual([...started, "TaskStateEntered<3", "ExecutionFailed<4"]);
    const inMap = {
      M: { Type: "Map", ItemProcessor: { StartAt: "I", States: { I: runtime } }, MaxConcurrency: 1, End: true },
    };
    expect((await chain(inMap, [1, 2])).slice(2)).toEqual([
      "MapStateStarted<2",
      "MapIterationStarted<3",
      "PassStateEntered<4",
      "ExecutionFailed<5",
    ]);
  });

  it("a Fail in a branch", async () => {
    const boom = { Type: "Fail", Error: "MyError", Cause: "my cause" };
    expect(await chain(parallelOf(boom))).toEqual([
      ...started,
      "FailStateEntered<3",
      "ParallelStateFailed<4",
      "ExecutionFailed<5",
    ]);
    const retried = { Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: 1, IntervalSeconds: 0 }], End: true };
    expect(await chain(parallelOf(boom, retried))).toEqual([
      ...started,
      "FailStateEntered<3",
      "ParallelStateStarted<4",
      "FailStateEntered<5",
      "ParallelStateFailed<6",
      "ExecutionFailed<7",
    ]);
  });

  it("a Task that fails in a branch", async () => {
    const caught = { Catch: [{ ErrorEquals: ["States.ALL"], Next: "H" }], End: true };
    expect(await chain({ ...parallelOf(send, caught), H: pass }, {}, failing)).toEqual([
      ...started,
      "TaskStateEntered<3",
      "TaskScheduled<4",
      "TaskStarted<5",
      "TaskFailed<6",
      "TaskStateAborted<7",
      "ParallelStateFailed<7",
      "ParallelStateExited<9",
      "PassStateEntered<10",
      "PassStateExited<11",
      "ExecutionSucceeded<12",
    ]);
  });

  it("a Parallel's own failure after its branches succeeded", async () => {
    const states = parallelOf(pass, { ResultSelector: { "m.$": "$.nope" }, End: true });
    expect((await chain(states)).slice(3)).toEqual([
      "PassStateEntered<3",
      "PassStateExited<4",
      "ParallelStateSucceeded<5",
      "ExecutionFailed<6",
    ]);
  });

  const query = { QueryLanguage: "JSONata" };
  const undefinedOutput = { v: "{% $states.input.missing %}" };

  it("a failed expression", async () => {
    const caught = { Catch: [{ ErrorEquals: ["States.ALL"], Next: "H" }], End: true };
    const states = { ...parallelOf({ Type: "Pass", Output: undefinedOutput, End: true }, caught), H: pass };
    expect((await chain(states, {}, undefined, query)).slice(3)).toEqual([
      "PassStateEntered<3",
      "EvaluationFailed<4",
      "ParallelStateFailed<5",
      "ParallelStateExited<6",
      "PassStateEntered<7",
      "PassStateExited<8",
      "ExecutionSucceeded<9",
    ]);
  });

  it("a failed expression that is tried again", async () => {
    const retried = {
      ...send,
      Arguments: undefinedOutput,
      Retry: [{ ErrorEquals: ["States.ALL"], MaxAttempts: 1, IntervalSeconds: 0 }],
    };
    expect(await chain({ T: retried }, {}, undefined, query)).toEqual([
      "ExecutionStarted<0",
      "TaskStateEntered<0",
      "EvaluationFailed<2",
      "EvaluationFailed<3",
      "ExecutionFailed<4",
    ]);
  });

  it("a catcher whose own Output fails", async () => {
    const Catch = [
      { ErrorEquals: ["Other"], Next: "D" },
      { ErrorEquals: ["States.ALL"], Output: undefinedOutput, Next: "D" },
    ];
    const states = { ...parallelOf({ Type: "Fail", Error: "E" }, { Catch, End: true }), D: pass };
    expect(await chain(states, {}, undefined, query)).toEqual([
      ...started,
      "FailStateEntered<3",
      "ParallelStateFailed<4",
      "EvaluationFailed<4",
      "ParallelStateFailed<6",
      "ExecutionFailed<7",
    ]);
  });

  const cutting = {
    StartAt: "Route",
    States: {
      Route: {
        Type: "Choice",
        Choices: [
          { Variable: "$.kind", StringEquals: "fail", Next: "Pause" },
          { Variable: "$.kind", StringEquals: "wait", Next: "Long" },
        ],
        Default: "Nest",
      },
      Pause: { Type: "Wait", Seconds: 1, Next: "Boom" },
      Boom: { Type: "Fail", Error: "Boom", Cause: "sibling failed" },
      Long: { Type: "Wait", Seconds: 20, End: true },
      Nest: { Type: "Task", Resource: "arn:aws:states:::states:startExecution.sync:2", End: true },
    },
  };

  it("branches that another one cuts", async () => {
    const branches = [cutting.States.Long, send].map((state, i) => ({
      StartAt: `S${i}`,
      States: { [`S${i}`]: state },
    }));
    const boom = { StartAt: "Pause", States: { Pause: cutting.States.Pause, Boom: cutting.States.Boom } };
    const states = { P: { Type: "Parallel", Branches: [...branches, boom], End: true } };
    const worker: Worker = ({ id }) => [{ type: "TaskStarted", request: id }];
    expect((await chain(states, {}, worker)).slice(-5)).toEqual([
      "FailStateEntered<9",
      "WaitStateAborted<10",
      "TaskStateAborted<10",
      "ParallelStateFailed<10",
      "ExecutionFailed<13",
    ]);
  });

  it("iterations that another one cuts", async () => {
    const states = { P: { Type: "Map", ItemProcessor: cutting, End: true } };
    const tail = (await chain(states, [{ kind: "nest" }, { kind: "fail" }], () => [])).slice(-6);
    const failure = /<(\d+)$/.exec(tail[1]!)![1];
    expect(tail.slice(1)).toEqual([
      `MapIterationAborted<${failure}`,
      `TaskStateAborted<${failure}`,
      `MapIterationFailed<${failure}`,
      `MapStateFailed<${failure}`,
      `ExecutionFailed<${Number(failure) + 4}`,
    ]);
    expect(tail[0]).toMatch(/^FailStateEntered/);
  });

  it("iterations whose failures are tolerated, up to a point", async () => {
    const processor = {
      StartAt: "C",
      States: {
        C: { Type: "Choice", Choices: [{ Variable: "$", NumericEquals: 0, Next: "F" }], Default: "G" },
        F: { Type: "Fail", Error: "Boom" },
        G: pass,
      },
    };
    const map = { Type: "Map", ItemProcessor: processor, MaxConcurrency: 1, ToleratedFailureCount: 1, End: true };
    const ran = (input: Json) => runForTest({ StartAt: "M", States: { M: map } }, input);
    expect((await ran([0, 1])).outcome).toEqual({ status: "SUCCEEDED", output: [1] });
    expect((await ran([0, 0, 1])).outcome).toEqual({
      status: "FAILED",
      error: "States.ExceedToleratedFailureThreshold",
      cause: "The specified tolerated failure threshold was exceeded",
    });
  });

  it("iterations whose Parallel fails by an error of the language's own, tolerated", async () => {
    const runtime = { Type: "Pass", Parameters: { "m.$": "$.nope" }, End: true };
    const processor = { StartAt: "P", States: parallelOf(runtime) };
    const map = { Type: "Map", ItemProcessor: processor, ToleratedFailureCount: 1, End: true };
    const { outcome } = await runForTest({ StartAt: "M", States: { M: map } }, [1]);
    expect(outcome).toEqual({ status: "SUCCEEDED", output: [] });
  });

  it("a Choice that leads nowhere", async () => {
    const states = {
      C: { Type: "Choice", Choices: [{ Variable: "$.x", StringEquals: "never", Next: "D" }] },
      D: pass,
    };
    const { outcome } = await runForTest({ StartAt: "C", States: states }, { x: "a" });
    expect(outcome).toEqual({
      status: "FAILED",
      error: "States.Runtime",
      cause:
        "An error occurred while executing the state 'C' (entered at the event id #2). Failed to transition out of the state. The state does not point to a next state.",
    });
  });
});
