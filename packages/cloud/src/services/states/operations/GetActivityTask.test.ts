import { expect, it } from "vitest";
import { stimuli, tasks } from "../tables.js";
import { expectDenied, refused, statesArn, statesForTest } from "../testing/states-for-test.js";
import { TOKEN, waitingTask } from "../testing/waiting-task.js";

const activityArn = statesArn("activity:work");

it("hands a task out, once, and tells who took it", () => {
  const test = statesForTest();
  test.call("CreateActivity", { name: "work" });
  waitingTask(test, { activityArn });
  expect(test.call("GetActivityTask", { activityArn, workerName: "bob" })).toEqual({
    taskToken: TOKEN,
    input: '{"n":1}',
  });
  expect(test.store.all(stimuli)).toMatchObject([
    { stimulus: { type: "TaskStarted", request: "1", workerName: "bob" } },
  ]);
  expect(test.store.all(tasks)).toMatchObject([{ phase: "waiting" }]);
  expect(test.store.all(tasks)[0]).not.toHaveProperty("activityArn");
});

it("waits for a task, and answers without one when its time is over", async () => {
  const test = statesForTest();
  test.call("CreateActivity", { name: "work" });
  const [got, nothing] = [test.ask("GetActivityTask", { activityArn }), test.ask("GetActivityTask", { activityArn })];
  waitingTask(test, { activityArn });
  expect(await got).toEqual({ taskToken: TOKEN, input: '{"n":1}' });
  test.advance(60_000);
  expect(await nothing).toEqual({});
});

it("refuses an activity that is not there", () => {
  expect(statesForTest().refusal("GetActivityTask", { activityArn })).toEqual(
    refused("activity-not-found", "ActivityDoesNotExist", `Activity Does Not Exist: '${activityArn}'`),
  );
});

it("needs its permission", () => expectDenied("GetActivityTask", { activityArn }, activityArn));
