import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, refused } from "../testing/elb-for-test.js";

it("lists load balancers, those of a name, or of an ARN, by pages", () => {
  const { loadBalancer, call } = elbForTest();
  const arns = ["a", "b", "c"].map((name) => loadBalancer(name));
  const list = (input: object) => {
    const { LoadBalancers, NextMarker } = call("DescribeLoadBalancers", input);
    return [
      (LoadBalancers as unknown as { LoadBalancerName: string }[]).map((one) => one.LoadBalancerName),
      NextMarker,
    ];
  };
  expect(list({})).toEqual([["a", "b", "c"], undefined]);
  expect(list({ Names: ["b"] })).toEqual([["b"], undefined]);
  expect(list({ LoadBalancerArns: arns.slice(0, 2) })).toEqual([["a", "b"], undefined]);
  const [first, Marker] = list({ PageSize: 2 });
  expect(first).toEqual(["a", "b"]);
  expect(list({ PageSize: 2, Marker })).toEqual([["c"], undefined]);
});

it.each([
  [{ Names: ["absent"] }, "load-balancers-not-found", "LoadBalancerNotFound", "Load balancers '[absent]' not found"],
  [
    { LoadBalancerArns: [ABSENT.LoadBalancerArn] },
    "load-balancers-not-found",
    "LoadBalancerNotFound",
    `Load balancers '[${ABSENT.LoadBalancerArn}]' not found`,
  ],
  [
    { Names: ["a"], LoadBalancerArns: ["b"] },
    "asked-twice",
    "ValidationError",
    "Load balancer names and load balancer ARNs cannot be specified at the same time",
  ],
  [{ Marker: "x" }, "marker-invalid", "ValidationError", "The marker is not valid"],
])("refuses %j", (input, id, code, message) => {
  expect(elbForTest().refusal("DescribeLoadBalancers", input)).toEqual(refused(id, code, message));
});

it("needs its permission", () => {
  expectDenied("DescribeLoadBalancers", {});
});
