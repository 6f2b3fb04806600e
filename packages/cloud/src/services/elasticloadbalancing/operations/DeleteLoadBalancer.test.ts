import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, expectResourceTags, invalidArn, refused } from "../testing/elb-for-test.js";

it("deletes a load balancer with its listeners and rules, and one that is not there", () => {
  const { web, call } = elbForTest();
  const { loadBalancer: LoadBalancerArn, targetGroup: TargetGroupArn } = web();
  expect(call("DeleteLoadBalancer", { LoadBalancerArn })).toEqual({});
  expect(call("DeleteLoadBalancer", { LoadBalancerArn })).toEqual({});
  expect(call("DescribeLoadBalancers")).toEqual({ LoadBalancers: [] });
  expect(call("DeleteTargetGroup", { TargetGroupArn })).toEqual({});
});

it("refuses one that is protected, and what is none", () => {
  const { loadBalancer, call, refusal } = elbForTest();
  const LoadBalancerArn = loadBalancer();
  const Attributes = [{ Key: "deletion_protection.enabled", Value: "true" }];
  call("ModifyLoadBalancerAttributes", { LoadBalancerArn, Attributes });
  expect(refusal("DeleteLoadBalancer", { LoadBalancerArn })).toEqual(
    refused(
      "deletion-protected",
      "OperationNotPermitted",
      `Load balancer '${LoadBalancerArn}' cannot be deleted because deletion protection is enabled`,
    ),
  );
  expect(refusal("DeleteLoadBalancer", { LoadBalancerArn: "web" })).toEqual(invalidArn("web", "load balancer"));
});

it("needs its permission", () => {
  expectDenied("DeleteLoadBalancer", { LoadBalancerArn: ABSENT.LoadBalancerArn }, ABSENT.LoadBalancerArn);
  expectResourceTags("DeleteLoadBalancer", (test, tags) => ({ LoadBalancerArn: test.loadBalancer("web", tags) }));
});
