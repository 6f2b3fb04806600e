import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  NO_LOAD_BALANCER,
  refused,
} from "../testing/elb-for-test.js";

const change = (Key: string, Value: string) => ({ Attributes: [{ Key, Value }] });
const IDLE = change("idle_timeout.timeout_seconds", "90");

it("changes attributes", () => {
  const { loadBalancer, call } = elbForTest();
  const LoadBalancerArn = loadBalancer();
  const answer = call("ModifyLoadBalancerAttributes", { LoadBalancerArn, ...IDLE });
  expect(answer.Attributes).toContainEqual(IDLE.Attributes[0]);
  expect(call("DescribeLoadBalancerAttributes", { LoadBalancerArn })).toEqual(answer);
});

it.each([
  ["no.such", "1", "attribute-unknown", "ValidationError", "Load balancer attribute key 'no.such' is not recognized"],
  [
    "idle_timeout.timeout_seconds",
    "4001",
    "attribute-out-of-range",
    "ValidationError",
    "'idle_timeout.timeout_seconds' value '4001' must be between '1-4000' inclusive",
  ],
  ["routing.http2.enabled", "x", "attribute-value-invalid", "ValidationError", "'x' must be one of [true, false]"],
  [
    "dns_record.client_routing_policy",
    "any_availability_zone",
    "attribute-not-supported",
    "InvalidConfigurationRequest",
    "Load balancer attribute key 'dns_record.client_routing_policy' is not supported on load balancers with type 'application'",
  ],
])("refuses %s = %s", (key, value, id, code, message) => {
  const { loadBalancer, refusal } = elbForTest();
  const input = { LoadBalancerArn: loadBalancer(), ...change(key, value) };
  expect(refusal("ModifyLoadBalancerAttributes", input)).toEqual(refused(id, code, message));
});

it("refuses a load balancer that is not there", () => {
  const input = { LoadBalancerArn: ABSENT.LoadBalancerArn, ...IDLE };
  expect(elbForTest().refusal("ModifyLoadBalancerAttributes", input)).toEqual(NO_LOAD_BALANCER);
});

it("needs its permission", () => {
  expectDenied(
    "ModifyLoadBalancerAttributes",
    { LoadBalancerArn: ABSENT.LoadBalancerArn, ...IDLE },
    ABSENT.LoadBalancerArn,
  );
  expectResourceTags("ModifyLoadBalancerAttributes", (test, tags) => ({
    LoadBalancerArn: test.loadBalancer("web", tags),
    ...IDLE,
  }));
});
