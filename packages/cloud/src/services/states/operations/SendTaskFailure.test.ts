import { expect, it } from "vitest";
import { stimuli } from "../tables.js";
import { allow, expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";
import { EXECUTION, TOKEN, waitingTask } from "../testing/waiting-task.js";

const input = { taskToken: TOKEN, error: "E", cause: "C" };

it("tells the execution, once", () => {
  const test = statesForTest();
  waitingTask(test);
  expect(test.call("SendTaskFailure", input)).toEqual({});
  expect(test.store.all(stimuli)).toMatchObject([
    { executionArn: EXECUTION, stimulus: { type: "TaskFailed", request: "1", error: "E", cause: "C" } },
  ]);
  expect(test.refusal("SendTaskFailure", input)).toEqual(
    refused("task-timed-out", "TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'"),
  );
});

it("refuses what was never a token, and a task that no worker took", () => {
  const test = statesForTest();
  waitingTask(test, { activityArn: statesArn("activity:work") });
  expect(test.refusal("SendTaskFailure", { ...input, taskToken: "x" })).toEqual(
    refused("token-invalid", "InvalidToken", "Invalid Token: 'Invalid token'"),
  );
  expect(test.refusal("SendTaskFailure", input).id).toBe("states.task-timed-out");
});

it("needs its permission on the machine whose task it is", () => {
  expectDenied("SendTaskFailure", input, statesArn("stateMachine:*"));
  const test = statesForTest();
  waitingTask(test);
  test.call("SendTaskFailure", input, {
    as: test.user(allow("states:SendTaskFailure", statesArn("stateMachine:hello"))),
  });
});
