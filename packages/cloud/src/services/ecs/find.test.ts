/** ARNs of another account or cluster name nothing here, whatever their last part. */
import { describe, expect, it } from "vitest";
import { ecsArn, refused } from "./testing/ecs-gate-for-test.js";
import { servedForTest } from "./testing/served-for-test.js";

const TASK = "0123456789abcdef0123456789abcdef";

/** A service `web` and a task in `demo`, an empty cluster `other`. */
function twoClusters() {
  const test = servedForTest();
  test.call("CreateCluster", { clusterName: "other" });
  const { tasks } = test.call<{ tasks: { taskArn: string }[] }>("RunTask", test.runTask());
  return { ...test, task: tasks[0]?.taskArn as string };
}

const otherCluster = refused(
  "identifier-for-other-cluster",
  "InvalidParameterException",
  "Invalid identifier: Identifier is for cluster demo. Your cluster is other",
);
const otherAccount = refused(
  "identifier-for-other-account",
  "InvalidParameterException",
  "Identifier is for 111122223333. Your accountId is 000000000000",
);

const SERVICE = ecsArn("service/demo/web");
const rows: readonly (readonly [string, (arn: string) => object, "service" | "task"])[] = [
  ["DescribeServices", (arn) => ({ services: [arn] }), "service"],
  ["UpdateService", (service) => ({ service, desiredCount: 2 }), "service"],
  ["DeleteService", (service) => ({ service }), "service"],
  ["ListTasks", (serviceName) => ({ serviceName }), "service"],
  ["ListServiceDeployments", (service) => ({ service }), "service"],
  ["DescribeTasks", (arn) => ({ tasks: [arn] }), "task"],
  ["StopTask", (task) => ({ task }), "task"],
  ["GetTaskProtection", (arn) => ({ tasks: [arn] }), "task"],
  ["UpdateTaskProtection", (arn) => ({ tasks: [arn], protectionEnabled: true }), "task"],
];

describe.each(rows)("%s", (operation, input, kind) => {
  it("refuses an ARN of another cluster or account", () => {
    const { refusal, task } = twoClusters();
    const arn = kind === "service" ? SERVICE : task;
    expect(refusal(operation, { cluster: "other", ...input(arn) })).toEqual(otherCluster);
    const foreign = arn.replace("000000000000", "111122223333");
    expect(refusal(operation, { cluster: "demo", ...input(foreign) })).toEqual(otherAccount);
  });
});

it("takes the ARN in its own cluster, and the short one of before", () => {
  const { call } = twoClusters();
  for (const arn of [SERVICE, ecsArn("service/web"), "web"]) {
    expect(call("DescribeServices", { cluster: "demo", services: [arn] })).toMatchObject({
      services: [{ serviceArn: SERVICE }],
      failures: [],
    });
  }
});

it("finds nothing under an ARN of another Region", () => {
  const { call } = twoClusters();
  const arn = SERVICE.replace("us-east-1", "eu-west-1");
  expect(call("DescribeServices", { cluster: "demo", services: [arn] })).toEqual({
    services: [],
    failures: [{ arn, reason: "MISSING" }],
  });
  const task = ecsArn(`task/demo/${TASK}`).replace("us-east-1", "eu-west-1");
  expect(call("DescribeTasks", { cluster: "demo", tasks: [task] })).toMatchObject({ tasks: [] });
});
