import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

it("shows tags, settings and configuration only where they are asked for", () => {
  const { call } = ecsForTest();
  const configuration = { executeCommandConfiguration: { logging: "DEFAULT" } };
  call("CreateCluster", { clusterName: "demo", tags: [{ key: "a", value: "1" }], configuration });
  expect(call("DescribeClusters", { clusters: ["demo"] })).toMatchObject({ clusters: [{ tags: [], settings: [] }] });
  const include = ["TAGS", "SETTINGS", "CONFIGURATIONS"];
  expect(call("DescribeClusters", { clusters: [ecsArn("cluster/demo")], include })).toMatchObject({
    clusters: [
      { tags: [{ key: "a", value: "1" }], settings: [{ name: "containerInsights", value: "disabled" }], configuration },
    ],
  });
});

it("counts services and tasks", () => {
  const { call, demo, service, runTask } = ecsForTest();
  demo();
  call("CreateService", service());
  call("RunTask", runTask({ count: 2 }));
  expect(call("DescribeClusters", { clusters: ["demo"] })).toMatchObject({
    clusters: [{ activeServicesCount: 1, pendingTasksCount: 2, runningTasksCount: 0 }],
  });
});

it("tells what is MISSING; without names it means default", () => {
  const { call } = ecsForTest();
  expect(call("DescribeClusters")).toEqual({
    clusters: [],
    failures: [{ arn: ecsArn("cluster/default"), reason: "MISSING" }],
  });
});

it("asks for every cluster named", () => {
  const { call, refusal, user } = ecsForTest();
  call("CreateCluster", { clusterName: "demo" });
  const as = user(allow("ecs:DescribeClusters", ecsArn("cluster/demo")));
  expect(call("DescribeClusters", { clusters: ["demo"] }, { as })).toMatchObject({ failures: [] });
  expect(refusal("DescribeClusters", { clusters: ["demo", "other"] }, { as })).toMatchObject(
    notAllowed("ecs:DescribeClusters", ecsArn("cluster/other")),
  );
});
