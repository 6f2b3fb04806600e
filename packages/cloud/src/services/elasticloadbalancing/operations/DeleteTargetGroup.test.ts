import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, expectResourceTags, invalidArn, refused } from "../testing/elb-for-test.js";

it("deletes a target group with its targets, and one that is not there", () => {
  const { targetGroup, call } = elbForTest();
  const TargetGroupArn = targetGroup();
  call("RegisterTargets", { TargetGroupArn, Targets: [{ Id: "10.0.0.1" }] });
  expect(call("DeleteTargetGroup", { TargetGroupArn })).toEqual({});
  expect(call("DeleteTargetGroup", { TargetGroupArn })).toEqual({});
  expect(call("DescribeTargetGroups")).toEqual({ TargetGroups: [] });
});

it("refuses one that a listener forwards to, and what is none", () => {
  const { web, refusal } = elbForTest();
  const { targetGroup: TargetGroupArn } = web();
  expect(refusal("DeleteTargetGroup", { TargetGroupArn })).toEqual(
    refused(
      "target-group-in-use",
      "ResourceInUse",
      `Target group '${TargetGroupArn}' is currently in use by a listener or a rule`,
    ),
  );
  expect(refusal("DeleteTargetGroup", { TargetGroupArn: "web" })).toEqual(invalidArn("web", "target group"));
});

it("needs its permission", () => {
  const { TargetGroupArn } = ABSENT;
  expectDenied("DeleteTargetGroup", { TargetGroupArn }, TargetGroupArn);
  expectResourceTags("DeleteTargetGroup", (test, tags) => ({ TargetGroupArn: test.targetGroup("web", tags) }));
});
