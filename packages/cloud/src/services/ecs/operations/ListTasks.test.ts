import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

function three() {
  const test = ecsForTest();
  test.demo();
  test.register({ family: "job" });
  const start = (more: object) =>
    test.call<{ tasks: { taskArn: string }[] }>("RunTask", test.runTask(more)).tasks[0]?.taskArn as string;
  const arns = { web: start({ startedBy: "me" }), job: start({ taskDefinition: "job" }), stopped: start({}) };
  test.call("StopTask", { cluster: "demo", task: arns.stopped });
  const list = (more: object = {}) =>
    test.call<{ taskArns: string[]; nextToken?: string }>("ListTasks", { cluster: "demo", ...more });
  return { ...test, arns, list };
}

it("lists what should run, unless STOPPED is asked for", () => {
  const { arns, list } = three();
  expect(list().taskArns).toEqual([arns.web, arns.job].sort());
  expect(list({ desiredStatus: "STOPPED" }).taskArns).toEqual([arns.stopped]);
});

it("filters by family, by who started them, by launch type", () => {
  const { arns, list } = three();
  expect(list({ family: "job" }).taskArns).toEqual([arns.job]);
  expect(list({ startedBy: "me" }).taskArns).toEqual([arns.web]);
  expect(list({ launchType: "EC2" }).taskArns).toEqual([]);
});

it("pages", () => {
  const { list, arns } = three();
  const first = list({ maxResults: 1 });
  const second = list({ nextToken: first.nextToken });
  expect([...first.taskArns, ...second.taskArns]).toEqual([arns.web, arns.job].sort());
  expect(second.nextToken).toBeUndefined();
});

it("refuses a cluster that is not there", () => {
  expect(three().refusal("ListTasks", { cluster: "x" }).id).toBe("ecs.cluster-not-found");
});

it("refuses whom nothing allows it, and sees ecs:cluster", () => {
  const { call, refusal, user } = three();
  const input = { cluster: "demo" };
  expect(refusal("ListTasks", input, { as: user() })).toMatchObject(
    notAllowed("ecs:ListTasks", ecsArn("container-instance/demo/*")),
  );
  const where = (cluster: string) =>
    user(allow("ecs:ListTasks", "*", { ArnEquals: { "ecs:cluster": ecsArn(cluster) } }));
  expect(refusal("ListTasks", input, { as: where("cluster/other") }).id).toBe("iam.denied-implicit");
  expect(call("ListTasks", input, { as: where("cluster/demo") })).toMatchObject({
    taskArns: [expect.any(String), expect.any(String)],
  });
});
