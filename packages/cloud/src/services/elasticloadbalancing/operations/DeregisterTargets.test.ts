import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  NO_TARGET_GROUP,
  refused,
} from "../testing/elb-for-test.js";

const Targets = [{ Id: "10.0.0.1" }];
const OF_ABSENT = { TargetGroupArn: ABSENT.TargetGroupArn, Targets };

it("lets a target drain, or go at once where no load balancer uses the target group", () => {
  const { web, targetGroup, call } = elbForTest();
  for (const [TargetGroupArn, state] of [
    [web().targetGroup, "draining"],
    [targetGroup("other"), "unused"],
  ] as const) {
    call("RegisterTargets", { TargetGroupArn, Targets });
    expect(call("DeregisterTargets", { TargetGroupArn, Targets })).toEqual({});
    expect(call("DescribeTargetHealth", { TargetGroupArn, Targets })).toMatchObject({
      TargetHealthDescriptions: [{ TargetHealth: { State: state } }],
    });
  }
});

it("takes a target under its port alone, and one that is not there", () => {
  const { targetGroup, call } = elbForTest();
  const TargetGroupArn = targetGroup();
  const ports = (numbers: readonly number[]) => numbers.map((Port) => ({ Id: "10.0.0.1", Port }));
  call("RegisterTargets", { TargetGroupArn, Targets: ports([1, 80, 3]) });
  call("DeregisterTargets", { TargetGroupArn, Targets: ports([1, 2]) });
  expect(call("DescribeTargetHealth", { TargetGroupArn }).TargetHealthDescriptions).toHaveLength(2);
  call("DeregisterTargets", { TargetGroupArn, Targets });
  expect(call("DescribeTargetHealth", { TargetGroupArn })).toMatchObject({
    TargetHealthDescriptions: [{ Target: { Port: 3 } }],
  });
});

it("refuses no targets, and a target group that is not there", () => {
  const { targetGroup, refusal } = elbForTest();
  expect(refusal("DeregisterTargets", { TargetGroupArn: targetGroup(), Targets: [] })).toEqual(
    refused("targets-missing", "ValidationError", "One or more targets must be specified"),
  );
  expect(refusal("DeregisterTargets", OF_ABSENT)).toEqual(NO_TARGET_GROUP);
});

it("needs its permission", () => {
  expectDenied("DeregisterTargets", OF_ABSENT, ABSENT.TargetGroupArn);
  expectResourceTags("DeregisterTargets", (test, tags) => {
    const TargetGroupArn = test.targetGroup("web", tags);
    test.call("RegisterTargets", { TargetGroupArn, Targets });
    return { TargetGroupArn, Targets };
  });
});
