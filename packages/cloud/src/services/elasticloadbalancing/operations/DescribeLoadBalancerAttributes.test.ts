import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, NO_LOAD_BALANCER } from "../testing/elb-for-test.js";

const LoadBalancerArn = ABSENT.LoadBalancerArn;

it.each([
  ["application", "idle_timeout.timeout_seconds", "60"],
  ["application", "routing.http2.enabled", "true"],
  ["application", "load_balancing.cross_zone.enabled", "true"],
  ["network", "load_balancing.cross_zone.enabled", "false"],
  ["network", "dns_record.client_routing_policy", "any_availability_zone"],
  ["gateway", "deletion_protection.enabled", "false"],
])("shows of a new %s load balancer: %s = %s", (Type, Key, Value) => {
  const { loadBalancer, call } = elbForTest();
  const { Attributes } = call("DescribeLoadBalancerAttributes", { LoadBalancerArn: loadBalancer("web", { Type }) });
  expect(Attributes).toContainEqual({ Key, Value });
});

it("refuses a load balancer that is not there", () => {
  expect(elbForTest().refusal("DescribeLoadBalancerAttributes", { LoadBalancerArn })).toEqual(NO_LOAD_BALANCER);
});

it("needs its permission", () => {
  expectDenied("DescribeLoadBalancerAttributes", { LoadBalancerArn });
});
