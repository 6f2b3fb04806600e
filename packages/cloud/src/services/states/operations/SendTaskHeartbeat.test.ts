import { expect, it } from "vitest";
import { stimuli } from "../tables.js";
import { expectDenied, statesArn, statesForTest } from "../testing/states-for-test.js";
import { TOKEN, waitingTask } from "../testing/waiting-task.js";

it("tells the execution that the worker is alive; the task waits on", () => {
  const test = statesForTest();
  waitingTask(test);
  expect(test.call("SendTaskHeartbeat", { taskToken: TOKEN })).toEqual({});
  test.call("SendTaskHeartbeat", { taskToken: TOKEN });
  const heartbeat = { stimulus: { type: "TaskHeartbeat", request: "1" } };
  expect(test.store.all(stimuli)).toMatchObject([heartbeat, heartbeat]);
});

it("refuses what waits no more, and what was never a token", () => {
  const { refusal } = statesForTest();
  expect(refusal("SendTaskHeartbeat", { taskToken: TOKEN }).code).toBe("TaskTimedOut");
  expect(refusal("SendTaskHeartbeat", { taskToken: "x" }).code).toBe("InvalidToken");
});

it("needs its permission", () => {
  expectDenied("SendTaskHeartbeat", { taskToken: TOKEN }, statesArn("stateMachine:*"));
});
