import { expect, it } from "vitest";
import { allow, ecsArn, notAllowed } from "../testing/ecs-gate-for-test.js";
import { servedForTest } from "../testing/served-for-test.js";
import { taskSetForTest } from "../testing/task-set-for-test.js";

const web = (more: object = {}) => ({ cluster: "demo", service: "web", ...more });

it("describes those named, or all; tags only where they are asked for", () => {
  const { call, id, arn, create } = taskSetForTest();
  const other = create();
  const answer = call("DescribeTaskSets", web({ taskSets: [arn] }));
  expect(answer).toMatchObject({ taskSets: [{ id, taskSetArn: arn }], failures: [] });
  expect(answer.taskSets?.[0 as never]).not.toHaveProperty("tags");
  const all = call<{ taskSets: { id: string; tags: object[] }[] }>("DescribeTaskSets", web({ include: ["TAGS"] }));
  expect(all.taskSets.map((set) => set.id).sort()).toEqual([id, other].sort());
  expect(all.taskSets.find((set) => set.id === id)?.tags).toEqual([{ key: "env", value: "test" }]);
});

it("tells what is MISSING", () => {
  const { call } = taskSetForTest();
  expect(call("DescribeTaskSets", web({ taskSets: ["ecs-svc/1"] }))).toEqual({
    taskSets: [],
    failures: [{ arn: ecsArn("task-set/demo/web/ecs-svc/1"), reason: "MISSING" }],
  });
});

it("refuses a service that is not there, or rolls by itself", () => {
  expect(taskSetForTest().refusal("DescribeTaskSets", web({ service: "x" })).id).toBe("ecs.service-not-found");
  expect(servedForTest().refusal("DescribeTaskSets", web()).id).toBe("ecs.task-set-controller");
});

it("needs its permission, and sees service and tags", () => {
  const { call, refusal, user, arn } = taskSetForTest();
  const input = web({ taskSets: [arn] });
  expect(refusal("DescribeTaskSets", input, { as: user() })).toMatchObject(notAllowed("ecs:DescribeTaskSets", arn));
  for (const [key, value] of [
    ["ecs:service", ecsArn("service/demo/web")],
    ["aws:ResourceTag/env", "test"],
  ] as const) {
    const where = (text: string) => user(allow("ecs:DescribeTaskSets", "*", { StringEquals: { [key]: text } }));
    expect(refusal("DescribeTaskSets", input, { as: where("x") }).id).toBe("iam.denied-implicit");
    expect(call("DescribeTaskSets", input, { as: where(value) }).taskSets).toHaveLength(1);
  }
});
