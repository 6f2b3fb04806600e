import { describe, expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

function running(more: object = {}) {
  const test = ecsForTest();
  test.demo();
  const { tasks } = test.call<{ tasks: { taskArn: string }[] }>("RunTask", test.runTask(more));
  return { ...test, taskArn: tasks[0]?.taskArn as string };
}

describe("StopTask", () => {
  it("asks the task to stop, with the reason given", () => {
    const { call, taskArn, now } = running();
    expect(call("StopTask", { cluster: "demo", task: taskArn, reason: "enough" }).task).toMatchObject({
      taskArn,
      desiredStatus: "STOPPED",
      lastStatus: "PROVISIONING",
      stopCode: "UserInitiated",
      stoppedReason: "enough",
      stoppingAt: new Date(now()),
    });
  });

  it("has a reason of its own where none is given", () => {
    const { call, taskArn } = running();
    expect(call("StopTask", { cluster: "demo", task: taskArn.split("/").at(-1) }).task).toMatchObject({
      stoppedReason: "Task stopped by user",
    });
  });

  it("keeps the first reason", () => {
    const { call, taskArn } = running();
    call("StopTask", { cluster: "demo", task: taskArn, reason: "first" });
    expect(call("StopTask", { cluster: "demo", task: taskArn, reason: "second" }).task).toMatchObject({
      stoppedReason: "first",
    });
  });

  it("refuses a task and a cluster that are not there", () => {
    const { refusal } = running();
    const task = "0".repeat(32);
    expect(refusal("StopTask", { cluster: "demo", task })).toEqual(
      refused("task-not-found", "InvalidParameterException", "The referenced task was not found."),
    );
    expect(refusal("StopTask", { cluster: "other", task }).id).toBe("ecs.cluster-not-found");
  });
});

describe("who may call StopTask", () => {
  it("refuses whom nothing allows it, with the task's ARN", () => {
    const { refusal, user, taskArn } = running();
    const task = taskArn.split("/").at(-1);
    expect(refusal("StopTask", { cluster: "demo", task }, { as: user() })).toMatchObject(
      notAllowed("ecs:StopTask", taskArn),
    );
  });

  it.each([
    ["ecs:cluster", ecsArn("cluster/demo")],
    ["aws:ResourceTag/env", "test"],
  ])("sees %s", (key, right) => {
    const { call, refusal, user, taskArn: task } = running({ tags: [{ key: "env", value: "test" }] });
    const where = (value: string) => user(allow("ecs:StopTask", "*", { StringEquals: { [key]: value } }));
    expect(refusal("StopTask", { cluster: "demo", task }, { as: where("x") }).id).toBe("iam.denied-implicit");
    expect(call("StopTask", { cluster: "demo", task }, { as: where(right) }).task).toMatchObject({
      desiredStatus: "STOPPED",
    });
  });
});
