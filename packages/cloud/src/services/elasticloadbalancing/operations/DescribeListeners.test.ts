import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  FIXED,
  NO_LISTENER,
  NO_LOAD_BALANCER,
  refused,
} from "../testing/elb-for-test.js";

it("lists listeners of a load balancer, and those of an ARN", () => {
  const { web, listener, call } = elbForTest();
  const { loadBalancer: LoadBalancerArn, listener: http } = web();
  const other = listener(LoadBalancerArn, FIXED, { Port: 81 });
  const list = (input: object) =>
    (call("DescribeListeners", input).Listeners as unknown as { ListenerArn: string }[]).map((one) => one.ListenerArn);
  expect(list({ LoadBalancerArn }).toSorted()).toEqual([http, other].toSorted());
  expect(list({ ListenerArns: [other] })).toEqual([other]);
  expect(list({ LoadBalancerArn, PageSize: 1 })).toHaveLength(1);
});

it.each([
  [{ LoadBalancerArn: ABSENT.LoadBalancerArn }, NO_LOAD_BALANCER],
  [{ ListenerArns: [ABSENT.ListenerArn] }, NO_LISTENER],
  [{}, refused("nothing-asked", "ValidationError", "You must specify either listener ARNs or a load balancer ARN")],
  [
    { LoadBalancerArn: ABSENT.LoadBalancerArn, ListenerArns: ["x"] },
    refused(
      "asked-twice",
      "ValidationError",
      "Listener ARNs and a load balancer ARN cannot be specified at the same time",
    ),
  ],
])("refuses %j", (input, refusal) => {
  expect(elbForTest().refusal("DescribeListeners", input)).toEqual(refusal);
});

it("needs its permission", () => {
  expectDenied("DescribeListeners", {});
});
