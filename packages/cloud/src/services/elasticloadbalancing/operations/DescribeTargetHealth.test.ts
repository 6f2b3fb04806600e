import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, FIXED, NO_TARGET_GROUP } from "../testing/elb-for-test.js";

const Targets = [{ Id: "10.0.0.1" }];
const TARGET = { Id: "10.0.0.1", Port: 80 };

it("tells why a target gets no requests", () => {
  const { targetGroup, loadBalancer, listener, call } = elbForTest();
  const TargetGroupArn = targetGroup();
  const health = () => call("DescribeTargetHealth", { TargetGroupArn, Targets }).TargetHealthDescriptions;
  const expected = (State: string, Reason: string, Description: string) => [
    { Target: TARGET, HealthCheckPort: "80", TargetHealth: { State, Reason, Description } },
  ];
  expect(health()).toEqual(expected("unused", "Target.NotRegistered", "Target is not registered to the target group"));
  call("RegisterTargets", { TargetGroupArn, Targets });
  expect(health()).toEqual(
    expected("unused", "Target.NotInUse", "Target group is not configured to receive traffic from the load balancer"),
  );
  listener(loadBalancer(), { Type: "forward", TargetGroupArn });
  expect(health()).toEqual(expected("initial", "Elb.RegistrationInProgress", "Target registration is in progress"));
  call("DeregisterTargets", { TargetGroupArn, Targets });
  expect(health()).toEqual(
    expected("draining", "Target.DeregistrationInProgress", "Target deregistration is in progress"),
  );
});

it("does not check functions", () => {
  const { targetGroup, loadBalancer, listener, rule, call } = elbForTest();
  const lambda = { TargetType: "lambda", Protocol: undefined, Port: undefined, VpcId: undefined };
  const TargetGroupArn = targetGroup("f", lambda);
  rule(listener(loadBalancer(), FIXED), 1, { Type: "forward", TargetGroupArn });
  const Id = "arn:aws:lambda:us-east-1:000000000000:function:f";
  call("RegisterTargets", { TargetGroupArn, Targets: [{ Id }] });
  expect(call("DescribeTargetHealth", { TargetGroupArn })).toEqual({
    TargetHealthDescriptions: [
      {
        Target: { Id },
        TargetHealth: {
          State: "unavailable",
          Reason: "Target.HealthCheckDisabled",
          Description: "Health checks are not enabled for this target",
        },
      },
    ],
  });
});

it("refuses a target group that is not there", () => {
  const { TargetGroupArn } = ABSENT;
  expect(elbForTest().refusal("DescribeTargetHealth", { TargetGroupArn })).toEqual(NO_TARGET_GROUP);
});

it("needs its permission", () => {
  expectDenied("DescribeTargetHealth", { TargetGroupArn: ABSENT.TargetGroupArn });
});
