import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, NO_TARGET_GROUP } from "../testing/elb-for-test.js";

const TargetGroupArn = ABSENT.TargetGroupArn;
const NOTHING = { Protocol: undefined, Port: undefined, VpcId: undefined };

it.each([
  [{}, "deregistration_delay.timeout_seconds", "300"],
  [{}, "stickiness.type", "lb_cookie"],
  [{ Protocol: "TCP" }, "stickiness.type", "source_ip"],
  [{ Protocol: "TCP" }, "preserve_client_ip.enabled", "false"],
  [{ Protocol: "TCP", TargetType: "instance" }, "preserve_client_ip.enabled", "true"],
  [{ ...NOTHING, TargetType: "lambda" }, "lambda.multi_value_headers.enabled", "false"],
])("shows of a new target group %j: %s = %s", (more, Key, Value) => {
  const { targetGroup, call } = elbForTest();
  const { Attributes } = call("DescribeTargetGroupAttributes", { TargetGroupArn: targetGroup("web", more) });
  expect(Attributes).toContainEqual({ Key, Value });
});

it("refuses a target group that is not there", () => {
  expect(elbForTest().refusal("DescribeTargetGroupAttributes", { TargetGroupArn })).toEqual(NO_TARGET_GROUP);
});

it("needs its permission", () => {
  expectDenied("DescribeTargetGroupAttributes", { TargetGroupArn });
});
