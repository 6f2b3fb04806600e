import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const put = (capacityProviders: string[]) => ({
  cluster: "demo",
  capacityProviders,
  defaultCapacityProviderStrategy: [],
});

function withProvider() {
  const test = ecsForTest();
  test.demo();
  const autoScalingGroupProvider = { autoScalingGroupArn: "arn:aws:autoscaling:us-east-1:000000000000:x" };
  test.call("CreateCapacityProvider", {
    name: "mine",
    autoScalingGroupProvider,
    tags: [{ key: "team", value: "web" }],
  });
  return test;
}

it("makes it INACTIVE, and its name free", () => {
  const { call } = withProvider();
  const asked = { capacityProvider: ecsArn("capacity-provider/mine") };
  expect(call("DeleteCapacityProvider", asked)).toMatchObject({
    capacityProvider: { name: "mine", status: "INACTIVE", updateStatus: "DELETE_COMPLETE" },
  });
  expect(call("DescribeCapacityProviders", { capacityProviders: ["mine"] })).toMatchObject({
    capacityProviders: [{ status: "INACTIVE" }],
  });
  expect(call("DescribeCapacityProviders")).toMatchObject({
    capacityProviders: [{ name: "FARGATE" }, { name: "FARGATE_SPOT" }],
  });
});

it("refuses one that a cluster has, and the cluster one that a service uses", () => {
  const { call, refusal, service } = withProvider();
  call("PutClusterCapacityProviders", put(["mine", "FARGATE"]));
  expect(refusal("DeleteCapacityProvider", { capacityProvider: "mine" })).toEqual(
    refused(
      "capacity-provider-associated",
      "ClientException",
      "The capacity provider cannot be deleted because it is associated with cluster: demo. Remove the capacity provider from the cluster and try again.",
    ),
  );
  const capacityProviderStrategy = [{ capacityProvider: "FARGATE", weight: 1 }];
  call("CreateService", service({ launchType: undefined, capacityProviderStrategy }));
  expect(refusal("PutClusterCapacityProviders", put(["mine"]))).toEqual(
    refused(
      "capacity-provider-in-use",
      "ResourceInUseException",
      "The specified capacity provider is in use and cannot be removed.",
    ),
  );
  call("PutClusterCapacityProviders", put(["FARGATE"]));
  expect(call("DeleteCapacityProvider", { capacityProvider: "mine" })).toBeDefined();
});

it("refuses one that is not there, those of Fargate, and whom nothing allows it", () => {
  const { call, refusal, user } = withProvider();
  for (const capacityProvider of ["x", "FARGATE"])
    expect(refusal("DeleteCapacityProvider", { capacityProvider }).id).toBe("ecs.capacity-provider-not-found");
  const asked = { capacityProvider: "mine" };
  expect(refusal("DeleteCapacityProvider", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:DeleteCapacityProvider", ecsArn("capacity-provider/mine")),
  );
  const of = (team: string) =>
    user(allow("ecs:DeleteCapacityProvider", "*", { StringEquals: { "aws:ResourceTag/team": team } }));
  expect(refusal("DeleteCapacityProvider", asked, { as: of("other") }).id).toBe("iam.denied-implicit");
  expect(call("DeleteCapacityProvider", asked, { as: of("web") })).toBeDefined();
});
