import { expect, it } from "vitest";
import { tasks } from "../tables.js";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

/** One task of a service, protected for an hour, one of none; nothing runs. */
function started() {
  const test = ecsForTest();
  test.demo();
  const answer = test.call<{ tasks: { taskArn: string }[] }>("RunTask", test.runTask({ count: 2 }));
  const [own = "", standalone = ""] = answer.tasks.map(({ taskArn }) => taskArn);
  const row = test.store.get(tasks, own);
  if (row) test.store.put(tasks, { ...row, serviceArn: ecsArn("service/demo/web") });
  const protect = { cluster: "demo", tasks: [own], protectionEnabled: true, expiresInMinutes: 60 };
  test.call("UpdateTaskProtection", protect);
  return { ...test, own, standalone };
}

const HOUR = 3_600_000;

it("tells of a task's protection until that ends", () => {
  const { call, own, advance, now } = started();
  const end = new Date(now() + HOUR);
  const ask = () => call("GetTaskProtection", { cluster: "demo", tasks: [own] });
  advance(HOUR - 1);
  expect(ask()).toEqual({
    protectedTasks: [{ taskArn: own, protectionEnabled: true, expirationDate: end }],
    failures: [],
  });
  advance(1);
  expect(ask()).toEqual({ protectedTasks: [{ taskArn: own, protectionEnabled: false }], failures: [] });
});

it("tells why it knows nothing of a task; of none when none is named", () => {
  const { call, standalone } = started();
  const id = "0".repeat(32);
  expect(call("GetTaskProtection", { cluster: "demo", tasks: [id, standalone] })).toEqual({
    protectedTasks: [],
    failures: [
      { arn: ecsArn(`task/demo/${id}`), reason: "MISSING" },
      { arn: standalone, reason: "TASK_NOT_VALID" },
    ],
  });
  expect(call("GetTaskProtection", { cluster: "demo" })).toEqual({ protectedTasks: [], failures: [] });
});

it.each([
  [
    { tasks: Array(101).fill("x") },
    refused("too-many-tasks", "InvalidParameterException", "Tasks cannot have more than 100 elements."),
  ],
  [{ cluster: "x" }, refused("cluster-not-found", "ClusterNotFoundException", "Cluster not found.")],
])("refuses %o", (more, expected) => {
  expect(started().refusal("GetTaskProtection", { cluster: "demo", tasks: ["x"], ...more })).toEqual(expected);
});

it("needs its permission on each task, and sees the cluster", () => {
  const { call, refusal, user, own } = started();
  const input = { cluster: "demo", tasks: [own] };
  expect(refusal("GetTaskProtection", input, { as: user() })).toMatchObject(notAllowed("ecs:GetTaskProtection", own));
  const all = refusal("GetTaskProtection", { cluster: "demo" }, { as: user() });
  expect(all.message).toContain(`on resource: ${ecsArn("task/demo/*")} because`);
  const where = (value: string) =>
    user(allow("ecs:GetTaskProtection", "*", { StringEquals: { "ecs:cluster": value } }));
  expect(refusal("GetTaskProtection", input, { as: where("x") }).id).toBe("iam.denied-implicit");
  expect(call("GetTaskProtection", input, { as: where(ecsArn("cluster/demo")) }).protectedTasks).toHaveLength(1);
});
