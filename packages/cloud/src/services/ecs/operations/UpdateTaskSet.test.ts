import { expect, it } from "vitest";
import { allow, ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { taskSetForTest } from "../testing/task-set-for-test.js";

const scale = (value: number) => ({ scale: { value, unit: "PERCENT" } });

it("changes the scale, of a task set named by id or ARN", () => {
  const { call, on, arn } = taskSetForTest();
  expect(call("UpdateTaskSet", on(scale(50))).taskSet).toMatchObject({
    scale: { value: 50, unit: "PERCENT" },
    computedDesiredCount: 2,
    stabilityStatus: "STABILIZING",
  });
  expect(call("UpdateTaskSet", on({ taskSet: arn, ...scale(100) })).taskSet).toMatchObject({ computedDesiredCount: 4 });
});

it("refuses what is not there, and a scale that is no percentage", () => {
  const { refusal, on } = taskSetForTest();
  expect(refusal("UpdateTaskSet", on({ taskSet: "ecs-svc/1", ...scale(1) }))).toEqual(
    refused("task-set-not-found", "TaskSetNotFoundException", "The specified task set does not exist."),
  );
  expect(refusal("UpdateTaskSet", on(scale(-1)))).toEqual(
    refused("task-set-scale-invalid", "InvalidParameterException", "The scale value must be between 0.0 and 100.0."),
  );
  expect(refusal("UpdateTaskSet", on({ service: "x", ...scale(1) })).id).toBe("ecs.service-not-found");
});

it("needs its permission, and sees service and tags", () => {
  const { call, refusal, user, on, arn } = taskSetForTest();
  const input = on(scale(50));
  expect(refusal("UpdateTaskSet", input, { as: user() })).toMatchObject(notAllowed("ecs:UpdateTaskSet", arn));
  for (const [key, value] of [
    ["ecs:service", ecsArn("service/demo/web")],
    ["aws:ResourceTag/env", "test"],
  ] as const) {
    const where = (text: string) => user(allow("ecs:UpdateTaskSet", arn, { StringEquals: { [key]: text } }));
    expect(refusal("UpdateTaskSet", input, { as: where("x") }).id).toBe("iam.denied-implicit");
    expect(call("UpdateTaskSet", input, { as: where(value) }).taskSet).toMatchObject({ computedDesiredCount: 2 });
  }
});
