import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, expectResourceTags, FIXED, NO_LISTENER } from "../testing/elb-for-test.js";

it("deletes a listener with its rules", () => {
  const { web, rule, call, refusal } = elbForTest();
  const { loadBalancer: LoadBalancerArn, listener: ListenerArn, targetGroup: TargetGroupArn } = web();
  const own = rule(ListenerArn, 1);
  expect(call("DeleteListener", { ListenerArn })).toEqual({});
  expect(call("DescribeListeners", { LoadBalancerArn })).toEqual({ Listeners: [] });
  expect(refusal("DescribeRules", { RuleArns: [own] }).code).toBe("RuleNotFound");
  expect(call("DeleteTargetGroup", { TargetGroupArn })).toEqual({});
});

it("refuses one that is not there", () => {
  expect(elbForTest().refusal("DeleteListener", { ListenerArn: ABSENT.ListenerArn })).toEqual(NO_LISTENER);
});

it("needs its permission", () => {
  expectDenied("DeleteListener", { ListenerArn: ABSENT.ListenerArn }, ABSENT.ListenerArn);
  expectResourceTags("DeleteListener", (test, tags) => ({
    ListenerArn: test.listener(test.loadBalancer(), FIXED, tags),
  }));
});
