import { expect, it } from "vitest";
import { stimuli } from "../tables.js";
import { allow, expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";
import { EXECUTION, TOKEN, waitingTask } from "../testing/waiting-task.js";

const input = { taskToken: TOKEN, output: "{}" };

it("tells the execution, once", () => {
  const test = statesForTest();
  waitingTask(test);
  expect(test.call("SendTaskSuccess", input)).toEqual({});
  expect(test.store.all(stimuli)).toMatchObject([
    { executionArn: EXECUTION, stimulus: { type: "TaskSucceeded", request: "1", output: {} } },
  ]);
  expect(test.refusal("SendTaskSuccess", input)).toEqual(
    refused("task-timed-out", "TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'"),
  );
});

it("refuses what was never a token, and a task that no worker took", () => {
  const test = statesForTest();
  waitingTask(test, { activityArn: statesArn("activity:work") });
  expect(test.refusal("SendTaskSuccess", { ...input, taskToken: "x" })).toEqual(
    refused("token-invalid", "InvalidToken", "Invalid Token: 'Invalid token'"),
  );
  expect(test.refusal("SendTaskSuccess", input).id).toBe("states.task-timed-out");
});

it("refuses an output that is no JSON", () => {
  const test = statesForTest();
  waitingTask(test);
  expect(test.refusal("SendTaskSuccess", { ...input, output: "no" })).toEqual(
    refused("output-invalid", "InvalidOutput", "Invalid Output: 'Invalid output.'"),
  );
});

it("needs its permission on the machine whose task it is", () => {
  expectDenied("SendTaskSuccess", input, statesArn("stateMachine:*"));
  const test = statesForTest();
  waitingTask(test);
  test.call("SendTaskSuccess", input, {
    as: test.user(allow("states:SendTaskSuccess", statesArn("stateMachine:hello"))),
  });
});
