import { expect, it } from "vitest";
import { ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";

const put = (capacityProviders: string[], strategy: string[] = [], cluster = "demo") => ({
  cluster,
  capacityProviders,
  defaultCapacityProviderStrategy: strategy.map((capacityProvider) => ({ capacityProvider, weight: 1 })),
});

it("replaces providers and default strategy, which tasks then follow", () => {
  const { call, demo, runTask } = ecsForTest();
  demo();
  expect(call("PutClusterCapacityProviders", put(["FARGATE"], ["FARGATE"])).cluster).toMatchObject({
    capacityProviders: ["FARGATE"],
    defaultCapacityProviderStrategy: [{ capacityProvider: "FARGATE", weight: 1 }],
  });
  expect(call("RunTask", runTask({ launchType: undefined }))).toMatchObject({ tasks: [{ launchType: "FARGATE" }] });
  expect(call("PutClusterCapacityProviders", put([])).cluster).toMatchObject({ capacityProviders: [] });
});

it("refuses providers that are not there or not associated, and clusters that are not ACTIVE", () => {
  const { call, demo, refusal } = ecsForTest();
  demo();
  expect(refusal("PutClusterCapacityProviders", put(["mine"])).id).toBe("ecs.capacity-provider-not-found");
  expect(refusal("PutClusterCapacityProviders", put(["FARGATE"], ["FARGATE_SPOT"])).id).toBe(
    "ecs.capacity-provider-not-associated",
  );
  expect(refusal("PutClusterCapacityProviders", put([], [], "x")).id).toBe("ecs.cluster-not-found");
  call("DeleteCluster", { cluster: "demo" });
  expect(refusal("PutClusterCapacityProviders", put([])).message).toBe("Cluster was not ACTIVE.");
});

it("refuses whom nothing allows it", () => {
  const { refusal, user } = ecsForTest();
  expect(refusal("PutClusterCapacityProviders", put([]), { as: user() })).toMatchObject(
    notAllowed("ecs:PutClusterCapacityProviders", ecsArn("cluster/demo")),
  );
});
