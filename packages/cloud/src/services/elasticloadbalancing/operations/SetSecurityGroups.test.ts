import { expect, it } from "vitest";
import {
  ABSENT,
  allow,
  elbForTest,
  expectDenied,
  expectResourceTags,
  NO_LOAD_BALANCER,
} from "../testing/elb-for-test.js";

const CHANGE = { SecurityGroups: ["sg-2"] };
const OF_ABSENT = { LoadBalancerArn: ABSENT.LoadBalancerArn, ...CHANGE };

it("changes the load balancer", () => {
  const { loadBalancer, call } = elbForTest();
  expect(call("SetSecurityGroups", { LoadBalancerArn: loadBalancer(), ...CHANGE })).toEqual({
    SecurityGroupIds: ["sg-2"],
  });
  expect(call("DescribeLoadBalancers")).toMatchObject({ LoadBalancers: [{ SecurityGroups: ["sg-2"] }] });
});

it("refuses a load balancer that is not there", () => {
  expect(elbForTest().refusal("SetSecurityGroups", OF_ABSENT)).toEqual(NO_LOAD_BALANCER);
});

it("needs its permission", () => {
  expectDenied("SetSecurityGroups", OF_ABSENT, ABSENT.LoadBalancerArn);
  expectResourceTags("SetSecurityGroups", (test, tags) => ({
    LoadBalancerArn: test.loadBalancer("web", tags),
    ...CHANGE,
  }));
});

it("tells the security groups", () => {
  const { user, loadBalancer, call, refusal } = elbForTest();
  const LoadBalancerArn = loadBalancer();
  const condition = { "ForAnyValue:StringEquals": { "elasticloadbalancing:SecurityGroup": "sg-2" } };
  const as = user(allow("elasticloadbalancing:SetSecurityGroups", condition));
  call("SetSecurityGroups", { LoadBalancerArn, ...CHANGE }, { as });
  expect(refusal("SetSecurityGroups", { LoadBalancerArn, SecurityGroups: ["sg-3"] }, { as }).code).toBe("AccessDenied");
});
