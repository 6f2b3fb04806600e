/** Application Auto Scaling behind a gate, with a service to scale and users whose policies a test writes. Nothing runs in the background. */
import { expect } from "vitest";
import type { Settings } from "../../../settings.js";
import { cloudwatch } from "../../cloudwatch/index.js";
import { ecs } from "../../ecs/index.js";
import { iam } from "../../iam/index.js";
import { sts } from "../../sts/index.js";
import { addUser } from "../../testing/add-user.js";
import type { Answer, GateForTest, Refusal } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { applicationAutoscaling } from "../index.js";

/** The service of {@link scalingForTest}, as requests name it. */
export const WEB = {
  ServiceNamespace: "ecs",
  ResourceId: "service/demo/web",
  ScalableDimension: "ecs:service:DesiredCount",
};

export const NAMED =
  "service namespace: ecs, resource ID: service/demo/web, scalable dimension: ecs:service:DesiredCount";
export const SERVICE_ARN = `arn:aws:ecs:us-east-1:${ACCOUNT}:service/demo/web`;
export const ANY_TARGET = `arn:aws:application-autoscaling:us-east-1:${ACCOUNT}:scalable-target/*`;
export const ROLE_NAME = "AWSServiceRoleForApplicationAutoScaling_ECSService";
export const ROLE_ARN = `arn:aws:iam::${ACCOUNT}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/${ROLE_NAME}`;

/** What the seed of step policies has: two more tasks, and four when it gets hot. */
export const STEPS = {
  AdjustmentType: "ChangeInCapacity",
  StepAdjustments: [
    { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 2 },
    { MetricIntervalLowerBound: 10, ScalingAdjustment: 4 },
  ],
  Cooldown: 300,
};

export const CPU_70 = {
  TargetValue: 70,
  PredefinedMetricSpecification: { PredefinedMetricType: "ECSServiceAverageCPUUtilization" },
};

export interface ScalingForTest extends GateForTest {
  /** Registers the service with bounds 1 and 10. */
  register(more?: object): string;
  putSteps(more?: object): Answer;
  putTracking(more?: object): Answer;
  /** Makes a user with these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  desiredCount(): number;
}

export const allow = (Action: string | readonly string[], Resource = "*", Condition?: object) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition && { Condition }),
});

export function scalingForTest(settings: Partial<Settings> = {}): ScalingForTest {
  const test = gateForTest([applicationAutoscaling, cloudwatch, ecs, iam, sts], { settings });
  const { call } = test;
  const inEcs = { service: "ecs" };
  call("CreateCluster", { clusterName: "demo" }, inEcs);
  const containerDefinitions = [{ name: "app", image: "busybox", memory: 128 }];
  call("RegisterTaskDefinition", { family: "web", containerDefinitions }, inEcs);
  call("CreateService", { cluster: "demo", serviceName: "web", taskDefinition: "web", desiredCount: 2 }, inEcs);
  return {
    ...test,
    register: (more = {}) =>
      String(call("RegisterScalableTarget", { ...WEB, MinCapacity: 1, MaxCapacity: 10, ...more }).ScalableTargetARN),
    putSteps: (more = {}) =>
      call("PutScalingPolicy", {
        ...WEB,
        PolicyName: "out",
        PolicyType: "StepScaling",
        StepScalingPolicyConfiguration: STEPS,
        ...more,
      }),
    putTracking: (more = {}) =>
      call("PutScalingPolicy", {
        ...WEB,
        PolicyName: "cpu",
        PolicyType: "TargetTrackingScaling",
        TargetTrackingScalingPolicyConfiguration: CPU_70,
        ...more,
      }),
    user: (...statements) => addUser(test, `user-${Math.floor(test.store.revision)}`, statements),
    desiredCount() {
      const answer = call<{ services: { desiredCount: number }[] }>(
        "DescribeServices",
        { cluster: "demo", services: ["web"] },
        inEcs,
      );
      return answer.services[0]?.desiredCount ?? Number.NaN;
    },
  };
}

/** A refusal of the catalogue, without its cause. */
export const refused = (id: string, message: string, code = "ValidationException") =>
  expect.objectContaining({ id: `scaling.${id}`, code, status: 400, message });

/** A user to whom nothing is allowed is refused on that resource, before anything else is looked at. */
export function expectDenied(test: ScalingForTest, operation: string, input: object, resource = ANY_TARGET): void {
  const action = `application-autoscaling:${operation}`;
  const refusal: Refusal = test.refusal(operation, input, { as: test.user() });
  expect(refusal).toMatchObject({ id: "iam.denied-implicit", code: "AccessDeniedException", status: 400 });
  expect(refusal.message).toMatch(
    new RegExp(`${action} on resource: ${resource.replace("*", "\\*")} because no identity-based policy allows`),
  );
}
