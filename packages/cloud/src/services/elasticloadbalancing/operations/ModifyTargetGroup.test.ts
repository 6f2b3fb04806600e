import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  NO_TARGET_GROUP,
  refused,
} from "../testing/elb-for-test.js";

const CHANGE = { HealthCheckPath: "/health", HealthCheckIntervalSeconds: 10, Matcher: { HttpCode: "200-299" } };
const OF_ABSENT = { TargetGroupArn: ABSENT.TargetGroupArn, ...CHANGE };

it("changes the health check, and leaves what is not given", () => {
  const { targetGroup, call } = elbForTest();
  const TargetGroupArn = targetGroup();
  const answer = call("ModifyTargetGroup", { TargetGroupArn, ...CHANGE });
  expect(answer).toMatchObject({
    TargetGroups: [{ ...CHANGE, HealthCheckTimeoutSeconds: 5, UnhealthyThresholdCount: 2 }],
  });
  expect(call("DescribeTargetGroups")).toEqual(answer);
});

it("refuses a timeout that is not smaller than the interval", () => {
  const { targetGroup, refusal } = elbForTest();
  expect(refusal("ModifyTargetGroup", { TargetGroupArn: targetGroup(), HealthCheckTimeoutSeconds: 31 })).toEqual(
    refused(
      "health-check-timeout-too-long",
      "ValidationError",
      "Health check timeout '31' must be smaller than the interval '30'",
    ),
  );
});

it("refuses a target group that is not there", () => {
  expect(elbForTest().refusal("ModifyTargetGroup", OF_ABSENT)).toEqual(NO_TARGET_GROUP);
});

it("needs its permission", () => {
  expectDenied("ModifyTargetGroup", OF_ABSENT, ABSENT.TargetGroupArn);
  expectResourceTags("ModifyTargetGroup", (test, tags) => ({
    TargetGroupArn: test.targetGroup("web", tags),
    ...CHANGE,
  }));
});
