import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

it("changes what is named and leaves the rest", () => {
  const { call } = ecsForTest();
  call("CreateCluster", { clusterName: "demo", tags: [{ key: "a", value: "1" }] });
  const settings = [{ name: "containerInsights", value: "enabled" }];
  const configuration = { executeCommandConfiguration: { logging: "NONE" } };
  expect(call("UpdateCluster", { cluster: "demo", settings, configuration }).cluster).toMatchObject({
    clusterName: "demo",
    status: "ACTIVE",
    settings,
    configuration,
    tags: [{ key: "a", value: "1" }],
  });
  expect(call("UpdateCluster", { cluster: "demo", configuration }).cluster).toMatchObject({ settings });
});

it("refuses a cluster that is not there, and whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("UpdateCluster", { cluster: "demo" }).id).toBe("ecs.cluster-not-found");
  expect(refusal("UpdateCluster", { cluster: "demo" }, { as: user() })).toMatchObject(
    notAllowed("ecs:UpdateCluster", ecsArn("cluster/demo")),
  );
});
