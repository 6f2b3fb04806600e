import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, expectResourceTags, NO_LOAD_BALANCER } from "../testing/elb-for-test.js";

const CHANGE = { IpAddressType: "dualstack" };
const OF_ABSENT = { LoadBalancerArn: ABSENT.LoadBalancerArn, ...CHANGE };

it("changes the load balancer", () => {
  const { loadBalancer, call } = elbForTest();
  expect(call("SetIpAddressType", { LoadBalancerArn: loadBalancer(), ...CHANGE })).toEqual({
    IpAddressType: "dualstack",
  });
  expect(call("DescribeLoadBalancers")).toMatchObject({ LoadBalancers: [{ IpAddressType: "dualstack" }] });
});

it("refuses a load balancer that is not there", () => {
  expect(elbForTest().refusal("SetIpAddressType", OF_ABSENT)).toEqual(NO_LOAD_BALANCER);
});

it("needs its permission", () => {
  expectDenied("SetIpAddressType", OF_ABSENT, ABSENT.LoadBalancerArn);
  expectResourceTags("SetIpAddressType", (test, tags) => ({
    LoadBalancerArn: test.loadBalancer("web", tags),
    ...CHANGE,
  }));
});
