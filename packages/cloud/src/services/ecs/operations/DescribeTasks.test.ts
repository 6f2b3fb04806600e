import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

function running() {
  const test = ecsForTest();
  test.demo();
  const { tasks } = test.call<{ tasks: { taskArn: string }[] }>(
    "RunTask",
    test.runTask({ tags: [{ key: "a", value: "1" }] }),
  );
  return { ...test, taskArn: tasks[0]?.taskArn as string };
}

it("finds tasks by id and by ARN; tags only where they are asked for", () => {
  const { call, taskArn } = running();
  const id = taskArn.split("/").at(-1) as string;
  expect(call("DescribeTasks", { cluster: "demo", tasks: [id] })).toMatchObject({
    tasks: [{ taskArn, tags: [] }],
    failures: [],
  });
  expect(call("DescribeTasks", { cluster: "demo", tasks: [taskArn], include: ["TAGS"] })).toMatchObject({
    tasks: [{ tags: [{ key: "a", value: "1" }] }],
  });
});

it("tells what is MISSING", () => {
  const { call } = running();
  const id = "0".repeat(32);
  expect(call("DescribeTasks", { cluster: "demo", tasks: [id] })).toEqual({
    tasks: [],
    failures: [{ arn: ecsArn(`task/demo/${id}`), reason: "MISSING" }],
  });
});

it("refuses an empty list and a cluster that is not there", () => {
  const { refusal } = running();
  expect(refusal("DescribeTasks", { cluster: "demo", tasks: [] })).toEqual(
    refused("tasks-empty", "InvalidParameterException", "Tasks cannot be empty."),
  );
  expect(refusal("DescribeTasks", { cluster: "x", tasks: ["0".repeat(32)] }).id).toBe("ecs.cluster-not-found");
});

it("refuses whom nothing allows it, with the task's ARN", () => {
  const { refusal, user, taskArn } = running();
  expect(refusal("DescribeTasks", { cluster: "demo", tasks: [taskArn] }, { as: user() })).toMatchObject(
    notAllowed("ecs:DescribeTasks", taskArn),
  );
});
