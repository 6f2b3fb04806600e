import { expect, it } from "vitest";
import { expectDenied, refused, scalingForTest, WEB } from "../testing/scaling-for-test.js";

const ALL = { ServiceNamespace: "ecs" };

function withTargets(...names: readonly string[]) {
  const test = scalingForTest();
  for (const serviceName of names) {
    test.call(
      "CreateService",
      { cluster: "demo", serviceName, taskDefinition: "web", desiredCount: 1 },
      { service: "ecs" },
    );
    test.register({ ResourceId: `service/demo/${serviceName}` });
  }
  return test;
}

it("shows the targets of a namespace, of resources and of a dimension", () => {
  const test = withTargets("a", "b", "c");
  const ids = (input: object) => {
    const { ScalableTargets } = test.call<{ ScalableTargets: { ResourceId: string }[] }>("DescribeScalableTargets", {
      ...ALL,
      ...input,
    });
    return ScalableTargets.map(({ ResourceId }) => ResourceId);
  };
  expect(ids({})).toEqual(["service/demo/a", "service/demo/b", "service/demo/c"]);
  expect(ids({ ResourceIds: ["service/demo/c", "service/demo/absent"] })).toEqual(["service/demo/c"]);
  expect(ids({ ScalableDimension: WEB.ScalableDimension })).toHaveLength(3);
  expect(ids({ ScalableDimension: "rds:cluster:ReadReplicaCount" })).toEqual([]);
  expect(test.call("DescribeScalableTargets", { ServiceNamespace: "dynamodb" })).toEqual({ ScalableTargets: [] });
  expect(test.call("DescribeScalableTargets", ALL, { region: "eu-west-1" })).toEqual({ ScalableTargets: [] });
});

it("goes page by page, and takes no token of another list", () => {
  const test = withTargets("a", "b");
  const { NextToken, ScalableTargets } = test.call("DescribeScalableTargets", { ...ALL, MaxResults: 1 });
  expect(ScalableTargets).toMatchObject([{ ResourceId: "service/demo/a" }]);
  const { ScalableTargets: rest } = test.call("DescribeScalableTargets", { ...ALL, NextToken });
  expect(rest).toMatchObject([{ ResourceId: "service/demo/b" }]);
  for (const wrong of ["", "nothing", "~"]) {
    expect(test.refusal("DescribeScalableTargets", { ...ALL, NextToken: wrong })).toEqual(
      refused("next-token-invalid", "The next token supplied was invalid", "InvalidNextTokenException"),
    );
  }
});

it("shows them in the order in which they were registered", () => {
  const test = withTargets("9", "10", "b", "a");
  const { ScalableTargets } = test.call<{ ScalableTargets: { ResourceId: string }[] }>("DescribeScalableTargets", ALL);
  const names = ScalableTargets.map(({ ResourceId }) => ResourceId.replace("service/demo/", ""));
  expect(names).toEqual(["9", "10", "b", "a"]);
});

it("needs its permission", () => expectDenied(scalingForTest(), "DescribeScalableTargets", ALL));
