import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

it("changes what is named and leaves the rest", () => {
  const { call } = ecsForTest();
  call("CreateCluster", { clusterName: "demo", tags: [{ key: "a", value: "1" }] });
  const settings = [{ name: "containerInsights", value: "enabled" }];
  expect(call("UpdateClusterSettings", { cluster: "demo", settings }).cluster).toMatchObject({
    clusterName: "demo",
    status: "ACTIVE",
    settings,
    tags: [{ key: "a", value: "1" }],
  });
  expect(call("UpdateClusterSettings", { cluster: "demo", settings: [] }).cluster).toMatchObject({ settings });
});

it("refuses a cluster that is not there, and whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("UpdateClusterSettings", { cluster: "demo", settings: [] }).id).toBe("ecs.cluster-not-found");
  expect(refusal("UpdateClusterSettings", { cluster: "demo", settings: [] }, { as: user() })).toMatchObject(
    notAllowed("ecs:UpdateClusterSettings", ecsArn("cluster/demo")),
  );
});
