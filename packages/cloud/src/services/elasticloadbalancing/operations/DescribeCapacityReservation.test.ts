import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, NO_LOAD_BALANCER } from "../testing/elb-for-test.js";

const LoadBalancerArn = ABSENT.LoadBalancerArn;

it("tells that no capacity is reserved", () => {
  const { loadBalancer, call } = elbForTest();
  const answer = call("DescribeCapacityReservation", { LoadBalancerArn: loadBalancer() });
  expect(answer).toMatchObject({ CapacityReservationState: [], DecreaseRequestsRemaining: 2 });
  expect(answer).not.toHaveProperty("MinimumLoadBalancerCapacity");
});

it("refuses a load balancer that is not there", () => {
  expect(elbForTest().refusal("DescribeCapacityReservation", { LoadBalancerArn })).toEqual(NO_LOAD_BALANCER);
});

it("needs its permission", () => {
  expectDenied("DescribeCapacityReservation", { LoadBalancerArn });
});
