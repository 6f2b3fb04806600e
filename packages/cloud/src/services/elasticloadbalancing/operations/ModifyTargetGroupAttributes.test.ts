import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  NO_TARGET_GROUP,
  refused,
} from "../testing/elb-for-test.js";

const change = (Key: string, Value: string) => ({ Attributes: [{ Key, Value }] });
const DELAY = change("deregistration_delay.timeout_seconds", "30");
const OF_ABSENT = { TargetGroupArn: ABSENT.TargetGroupArn, ...DELAY };
const LAMBDA = { TargetType: "lambda", Protocol: undefined, Port: undefined, VpcId: undefined };

it("changes attributes", () => {
  const { targetGroup, call } = elbForTest();
  const TargetGroupArn = targetGroup();
  const answer = call("ModifyTargetGroupAttributes", { TargetGroupArn, ...DELAY });
  expect(answer.Attributes).toContainEqual(DELAY.Attributes[0]);
  expect(call("DescribeTargetGroupAttributes", { TargetGroupArn })).toEqual(answer);
});

it.each([
  [
    {},
    "no.such",
    "1",
    "attribute-unknown",
    "ValidationError",
    "Target group attribute key 'no.such' is not recognized",
  ],
  [
    {},
    "deregistration_delay.timeout_seconds",
    "9999",
    "attribute-out-of-range",
    "ValidationError",
    "'deregistration_delay.timeout_seconds' value '9999' must be between '0-3600' inclusive",
  ],
  [
    LAMBDA,
    "deregistration_delay.timeout_seconds",
    "1",
    "attribute-not-supported",
    "InvalidConfigurationRequest",
    "Target group attribute key 'deregistration_delay.timeout_seconds' is not supported on target groups with target type 'lambda'",
  ],
])("refuses of %j: %s = %s", (more, key, value, id, code, message) => {
  const { targetGroup, refusal } = elbForTest();
  const input = { TargetGroupArn: targetGroup("web", more), ...change(key, value) };
  expect(refusal("ModifyTargetGroupAttributes", input)).toEqual(refused(id, code, message));
});

it("refuses a target group that is not there", () => {
  expect(elbForTest().refusal("ModifyTargetGroupAttributes", OF_ABSENT)).toEqual(NO_TARGET_GROUP);
});

it("needs its permission", () => {
  expectDenied("ModifyTargetGroupAttributes", OF_ABSENT, ABSENT.TargetGroupArn);
  expectResourceTags("ModifyTargetGroupAttributes", (test, tags) => ({
    TargetGroupArn: test.targetGroup("web", tags),
    ...DELAY,
  }));
});
