import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  NO_LOAD_BALANCER,
  NO_TARGET_GROUP,
  refused,
} from "../testing/elb-for-test.js";

it("lists target groups: all, by name, by ARN, and those of a load balancer", () => {
  const { web, targetGroup, call } = elbForTest();
  const { loadBalancer: LoadBalancerArn, targetGroup: own } = web();
  const other = targetGroup("other");
  const list = (input: object) =>
    (call("DescribeTargetGroups", input).TargetGroups as unknown as { TargetGroupName: string }[]).map(
      (one) => one.TargetGroupName,
    );
  expect(list({})).toEqual(["other", "web"]);
  expect(list({ Names: ["web"] })).toEqual(["web"]);
  expect(list({ TargetGroupArns: [other, own] })).toEqual(["other", "web"]);
  expect(list({ LoadBalancerArn })).toEqual(["web"]);
  expect(list({ PageSize: 1 })).toEqual(["other"]);
});

it.each([
  [{ Names: ["absent"] }, NO_TARGET_GROUP],
  [{ TargetGroupArns: [ABSENT.TargetGroupArn] }, NO_TARGET_GROUP],
  [{ LoadBalancerArn: ABSENT.LoadBalancerArn }, NO_LOAD_BALANCER],
  [
    { Names: ["a"], LoadBalancerArn: ABSENT.LoadBalancerArn },
    refused(
      "asked-twice",
      "ValidationError",
      "Target group names, target group ARNs, and a load balancer ARN cannot be specified at the same time",
    ),
  ],
])("refuses %j", (input, refusal) => {
  expect(elbForTest().refusal("DescribeTargetGroups", input)).toEqual(refusal);
});

it("needs its permission", () => {
  expectDenied("DescribeTargetGroups", {});
});
