import { expect, it } from "vitest";
import { allow, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { taskSetForTest } from "../testing/task-set-for-test.js";

it("lets a task set of no tasks drain; one of tasks only when forced", () => {
  const { call, refusal, on, create } = taskSetForTest();
  expect(call("DeleteTaskSet", on()).taskSet).toMatchObject({ status: "DRAINING", computedDesiredCount: 0 });
  const full = on({ taskSet: create({ scale: { value: 100, unit: "PERCENT" } }) });
  expect(refusal("DeleteTaskSet", full)).toEqual(
    refused(
      "task-set-scaled-above-zero",
      "InvalidParameterException",
      "The task set cannot be deleted while it is scaled above 0.",
    ),
  );
  expect(call("DeleteTaskSet", { ...full, force: true }).taskSet).toMatchObject({
    status: "DRAINING",
    computedDesiredCount: 0,
  });
});

it("refuses what is not there", () => {
  const { refusal, on } = taskSetForTest();
  expect(refusal("DeleteTaskSet", on({ taskSet: "x" }))).toEqual(
    refused("task-set-not-found", "TaskSetNotFoundException", "The specified task set does not exist."),
  );
});

it("needs its permission, and sees tags", () => {
  const { call, refusal, user, on, arn } = taskSetForTest();
  expect(refusal("DeleteTaskSet", on(), { as: user() })).toMatchObject(notAllowed("ecs:DeleteTaskSet", arn));
  const where = (value: string) =>
    user(allow("ecs:DeleteTaskSet", "*", { StringEquals: { "ecs:ResourceTag/env": value } }));
  expect(refusal("DeleteTaskSet", on(), { as: where("x") }).id).toBe("iam.denied-implicit");
  expect(call("DeleteTaskSet", on(), { as: where("test") }).taskSet).toMatchObject({ status: "DRAINING" });
});
