import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  invalidArn,
  NO_TARGET_GROUP,
  refused,
} from "../testing/elb-for-test.js";

const Targets = [{ Id: "10.0.0.1" }, { Id: "10.0.0.1", Port: 8080 }];
const OF_ABSENT = { TargetGroupArn: ABSENT.TargetGroupArn, Targets };
const LAMBDA = { TargetType: "lambda", Protocol: undefined, Port: undefined, VpcId: undefined };

it("registers targets, each once", () => {
  const { web, call } = elbForTest();
  const { targetGroup: TargetGroupArn } = web();
  expect(call("RegisterTargets", { TargetGroupArn, Targets })).toEqual({});
  call("RegisterTargets", { TargetGroupArn, Targets });
  expect(call("DescribeTargetHealth", { TargetGroupArn })).toMatchObject({
    TargetHealthDescriptions: [{ Target: { Id: "10.0.0.1", Port: 80 } }, { Target: { Id: "10.0.0.1", Port: 8080 } }],
  });
});

it("takes one back that drains", () => {
  const { web, call } = elbForTest();
  const { targetGroup: TargetGroupArn } = web();
  call("RegisterTargets", { TargetGroupArn, Targets });
  call("DeregisterTargets", { TargetGroupArn, Targets });
  call("RegisterTargets", { TargetGroupArn, Targets: [{ Id: "10.0.0.1" }] });
  expect(call("DescribeTargetHealth", { TargetGroupArn })).toMatchObject({
    TargetHealthDescriptions: [{ TargetHealth: { State: "initial" } }, { TargetHealth: { State: "draining" } }],
  });
});

it.each([
  [{}, "web", "target-address-invalid", "ValidationError", "The IP address 'web' is not a valid IPv4 address"],
  [
    { TargetType: "instance" },
    "10.0.0.1",
    "target-instance-invalid",
    "InvalidTarget",
    "The following targets are not in a running state and cannot be registered: '10.0.0.1'",
  ],
  [LAMBDA, "f", "target-arn-invalid", "InvalidTarget", "The ARN 'f' is not a valid Lambda function ARN"],
  [
    { TargetType: "alb", Protocol: "TCP" },
    "web",
    "arn-invalid",
    "ValidationError",
    "'web' is not a valid load balancer ARN",
  ],
])("refuses for a target group %j the target %s", (more, Id, id, code, message) => {
  const { targetGroup, refusal } = elbForTest();
  const input = { TargetGroupArn: targetGroup("web", more), Targets: [{ Id }] };
  expect(refusal("RegisterTargets", input)).toEqual(refused(id, code, message));
});

it("refuses no targets, and a target group that is not there", () => {
  const { targetGroup, refusal } = elbForTest();
  expect(refusal("RegisterTargets", { TargetGroupArn: targetGroup(), Targets: [] })).toEqual(
    refused("targets-missing", "ValidationError", "One or more targets must be specified"),
  );
  expect(refusal("RegisterTargets", OF_ABSENT)).toEqual(NO_TARGET_GROUP);
  expect(refusal("RegisterTargets", { TargetGroupArn: "web", Targets })).toEqual(invalidArn("web", "target group"));
});

it("needs its permission", () => {
  expectDenied("RegisterTargets", OF_ABSENT, ABSENT.TargetGroupArn);
  expectResourceTags("RegisterTargets", (test, tags) => ({ TargetGroupArn: test.targetGroup("web", tags), Targets }));
});
