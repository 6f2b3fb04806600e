import { expect, it } from "vitest";
import { tasks } from "../tables.js";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

/** One task of a service, one of none; nothing runs. */
function started() {
  const test = ecsForTest();
  test.demo();
  const answer = test.call<{ tasks: { taskArn: string }[] }>("RunTask", test.runTask({ count: 2 }));
  const [own = "", standalone = ""] = answer.tasks.map(({ taskArn }) => taskArn);
  const row = test.store.get(tasks, own);
  if (row) test.store.put(tasks, { ...row, serviceArn: ecsArn("service/demo/web"), tags: [{ key: "a", value: "1" }] });
  const protect = (more: object = {}) => ({ cluster: "demo", tasks: [own], protectionEnabled: true, ...more });
  return { ...test, own, standalone, protect };
}

it("protects for two hours unless asked otherwise, anew each time, and no longer when lifted", () => {
  const { call, own, protect, now, advance } = started();
  const until = (minutes: number) => ({
    protectedTasks: [{ taskArn: own, protectionEnabled: true, expirationDate: new Date(now() + minutes * 60_000) }],
    failures: [],
  });
  expect(call("UpdateTaskProtection", protect())).toEqual(until(120));
  advance(60_000);
  expect(call("UpdateTaskProtection", protect({ expiresInMinutes: 2880 }))).toEqual(until(2880));
  const none = { protectedTasks: [{ taskArn: own, protectionEnabled: false }], failures: [] };
  expect(call("UpdateTaskProtection", protect({ protectionEnabled: false }))).toEqual(none);
});

it("tells what cannot be protected", () => {
  const { call, own, standalone, protect } = started();
  const id = "0".repeat(32);
  expect(call("UpdateTaskProtection", protect({ tasks: [id, standalone, own] }))).toMatchObject({
    protectedTasks: [{ taskArn: own }],
    failures: [
      { arn: ecsArn(`task/demo/${id}`), reason: "MISSING" },
      { arn: standalone, reason: "TASK_NOT_VALID" },
    ],
  });
});

it.each([
  [{ tasks: [] }, refused("tasks-empty", "InvalidParameterException", "Tasks cannot be empty.")],
  [
    { tasks: Array(11).fill("x") },
    refused("too-many-protected-tasks", "InvalidParameterException", "Tasks cannot have more than 10 elements."),
  ],
  [
    { expiresInMinutes: 0 },
    refused(
      "protection-expiry-out-of-range",
      "InvalidParameterException",
      "expiresInMinutes must be between 1 and 2880.",
    ),
  ],
  [
    { expiresInMinutes: 2881 },
    refused(
      "protection-expiry-out-of-range",
      "InvalidParameterException",
      "expiresInMinutes must be between 1 and 2880.",
    ),
  ],
  [
    { tasks: [ecsArn("task/other/x")] },
    refused(
      "identifier-for-other-cluster",
      "InvalidParameterException",
      "Invalid identifier: Identifier is for cluster other. Your cluster is demo",
    ),
  ],
  [{ cluster: "x" }, refused("cluster-not-found", "ClusterNotFoundException", "Cluster not found.")],
])("refuses %o", (more, expected) => {
  const { refusal, protect } = started();
  expect(refusal("UpdateTaskProtection", protect(more))).toEqual(expected);
});

it("needs its permission on each task, and sees cluster and tags", () => {
  const { call, refusal, user, own, protect } = started();
  expect(refusal("UpdateTaskProtection", protect(), { as: user() })).toMatchObject(
    notAllowed("ecs:UpdateTaskProtection", own),
  );
  const where = (key: string, value: string) =>
    user(allow("ecs:UpdateTaskProtection", "*", { StringEquals: { [key]: value } }));
  for (const [key, value] of [
    ["ecs:cluster", ecsArn("cluster/demo")],
    ["ecs:ResourceTag/a", "1"],
  ] as const) {
    expect(refusal("UpdateTaskProtection", protect(), { as: where(key, "x") }).id).toBe("iam.denied-implicit");
    expect(call("UpdateTaskProtection", protect(), { as: where(key, value) }).protectedTasks).toHaveLength(1);
  }
});
