import { describe, expect, it } from "vitest";
import { nameKey, roles } from "../../iam/tables.js";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import type { ScalingForTest } from "../testing/scaling-for-test.js";
import {
  allow,
  CPU_70,
  expectDenied,
  NAMED,
  ROLE_NAME,
  refused,
  STEPS,
  scalingForTest,
  WEB,
} from "../testing/scaling-for-test.js";

const registered = (): ScalingForTest => {
  const test = scalingForTest();
  test.register();
  return test;
};

const UUID = "[0-9a-f-]{36}";
const arnOf = (name: string) =>
  new RegExp(
    `^arn:aws:autoscaling:us-east-1:${ACCOUNT}:scalingPolicy:${UUID}:resource/ecs/service/demo/web:policyName/${name}$`,
  );

interface Alarms {
  readonly MetricAlarms: readonly { readonly AlarmName: string }[];
}

const alarms = (test: ScalingForTest) =>
  test.call<Alarms>("DescribeAlarms", {}, { service: "cloudwatch" }).MetricAlarms;
const policies = (test: ScalingForTest) =>
  test.call("DescribeScalingPolicies", { ServiceNamespace: "ecs" }).ScalingPolicies;

describe("a step scaling policy", () => {
  it("is kept as it was put; its alarm is for somebody else to make", () => {
    const test = registered();
    expect(test.putSteps()).toEqual({ PolicyARN: expect.stringMatching(arnOf("out")), Alarms: [] });
    expect(alarms(test)).toEqual([]);
    expect(policies(test)).toEqual([
      {
        ...WEB,
        PolicyARN: expect.stringMatching(arnOf("out")),
        PolicyName: "out",
        PolicyType: "StepScaling",
        StepScalingPolicyConfiguration: STEPS,
        Alarms: [],
        CreationTime: new Date(START),
      },
    ]);
  });

  it("keeps what a change leaves out, and is of this type where none is named", () => {
    const test = registered();
    const { PolicyARN } = test.putSteps({ PolicyType: undefined });
    const again = test.putSteps({ PolicyType: undefined, StepScalingPolicyConfiguration: { Cooldown: 60 } });
    expect(again.PolicyARN).toBe(PolicyARN);
    expect(policies(test)).toMatchObject([
      { PolicyType: "StepScaling", StepScalingPolicyConfiguration: { ...STEPS, Cooldown: 60 } },
    ]);
  });
});

describe("a target tracking policy", () => {
  it("makes its alarms", () => {
    const test = registered();
    const { PolicyARN, Alarms } = test.putTracking();
    const name = (kind: string) =>
      expect.stringMatching(new RegExp(`^TargetTracking-service/demo/web-Alarm${kind}-${UUID}$`));
    const common = {
      AlarmDescription: `DO NOT EDIT OR DELETE. For TargetTrackingScaling policy ${PolicyARN}.`,
      ActionsEnabled: true,
      AlarmActions: [PolicyARN],
      OKActions: [],
      InsufficientDataActions: [],
      Namespace: "AWS/ECS",
      MetricName: "CPUUtilization",
      Dimensions: [
        { Name: "ClusterName", Value: "demo" },
        { Name: "ServiceName", Value: "web" },
      ],
      Statistic: "Average",
      Unit: "Percent",
      Period: 60,
      TreatMissingData: "missing",
      StateValue: "INSUFFICIENT_DATA",
    };
    const made = alarms(test);
    expect(made).toEqual([
      expect.objectContaining({
        ...common,
        AlarmName: name("High"),
        Threshold: 70,
        EvaluationPeriods: 3,
        ComparisonOperator: "GreaterThanThreshold",
      }),
      expect.objectContaining({
        ...common,
        AlarmName: name("Low"),
        Threshold: 63,
        EvaluationPeriods: 15,
        ComparisonOperator: "LessThanThreshold",
      }),
    ]);
    const shown = made.map(({ AlarmName }) => ({
      AlarmName,
      AlarmARN: `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:alarm:${AlarmName}`,
    }));
    expect(Alarms).toEqual(shown);
    expect(policies(test)).toMatchObject([
      { PolicyType: "TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration: CPU_70, Alarms: shown },
    ]);
  });

  it("keeps the names of its alarms when it changes, and has none for scaling in where that is disabled", () => {
    const test = registered();
    test.putTracking();
    const before = alarms(test);
    test.putTracking({ TargetTrackingScalingPolicyConfiguration: { ...CPU_70, TargetValue: 55 } });
    expect(alarms(test)).toMatchObject([
      { AlarmName: before[0]?.AlarmName, Threshold: 55 },
      { AlarmName: before[1]?.AlarmName, Threshold: 49.5 },
    ]);
    test.putTracking({ TargetTrackingScalingPolicyConfiguration: { ...CPU_70, DisableScaleIn: true } });
    expect(alarms(test)).toMatchObject([{ AlarmName: before[0]?.AlarmName, Threshold: 70 }]);
  });

  it.each([
    [
      "the memory of a service",
      { PredefinedMetricSpecification: { PredefinedMetricType: "ECSServiceAverageMemoryUtilization" } },
      { Namespace: "AWS/ECS", MetricName: "MemoryUtilization", Unit: "Percent", Statistic: "Average", Period: 60 },
    ],
    [
      "a metric of one's own",
      {
        CustomizedMetricSpecification: {
          Namespace: "app",
          MetricName: "backlog",
          Dimensions: [{ Name: "queue", Value: "q" }],
          Statistic: "Maximum",
        },
      },
      { Namespace: "app", MetricName: "backlog", Dimensions: [{ Name: "queue", Value: "q" }], Statistic: "Maximum" },
    ],
    [
      "metric math",
      {
        CustomizedMetricSpecification: {
          Metrics: [
            {
              Id: "m1",
              MetricStat: { Metric: { Namespace: "app", MetricName: "visible" }, Stat: "Sum" },
              ReturnData: false,
            },
            {
              Id: "m2",
              MetricStat: { Metric: { Namespace: "app", MetricName: "tasks" }, Stat: "Average" },
              ReturnData: false,
            },
            { Id: "e1", Expression: "m1 / m2", Label: "backlog per task", ReturnData: true },
          ],
        },
      },
      {
        Metrics: [
          {
            Id: "m1",
            MetricStat: { Metric: { Namespace: "app", MetricName: "visible" }, Stat: "Sum", Period: 60 },
            ReturnData: false,
          },
          { Id: "m2", MetricStat: { Period: 60 } },
          { Id: "e1", Expression: "m1 / m2", Label: "backlog per task", ReturnData: true },
        ],
      },
    ],
  ])("tracks %s", (_what, metric, alarm) => {
    const test = registered();
    test.putTracking({ TargetTrackingScalingPolicyConfiguration: { TargetValue: 70, ...metric } });
    expect(alarms(test)).toMatchObject([alarm, alarm]);
  });

  it("makes its alarms as the service-linked role", () => {
    const test = registered();
    test.putTracking();
    const made = test.gate.decisions.list(50).filter(({ operation }) => operation === "PutMetricAlarm");
    const principal = `arn:aws:sts::${ACCOUNT}:assumed-role/${ROLE_NAME}/AutoScaling-ManageAlarms`;
    expect(made.map((decision) => decision.principal)).toEqual([principal, principal]);
  });
});

describe("a policy that is refused", () => {
  const step = (lower: number | undefined, upper: number | undefined, ScalingAdjustment = 1) => ({
    ScalingAdjustment,
    ...(lower !== undefined && { MetricIntervalLowerBound: lower }),
    ...(upper !== undefined && { MetricIntervalUpperBound: upper }),
  });
  const broken = (StepAdjustments: readonly object[], more: object = {}) => ({
    PolicyName: "p",
    StepScalingPolicyConfiguration: { AdjustmentType: "ChangeInCapacity", StepAdjustments, ...more },
  });

  it.each<readonly [string, object, unknown]>([
    [
      "has no configuration",
      { PolicyName: "p" },
      refused("configuration-missing", "StepScaling policy configuration must be specified"),
    ],
    [
      "has the configuration of another type",
      { PolicyName: "p", PolicyType: "TargetTrackingScaling", StepScalingPolicyConfiguration: STEPS },
      refused("configuration-missing", "TargetTrackingScaling policy configuration must be specified"),
    ],
    [
      "has no adjustment type",
      broken([step(0, undefined)], { AdjustmentType: undefined }),
      refused("adjustment-type-missing", "Adjustment type must be specified"),
    ],
    ["has no steps", broken([]), refused("steps-missing", "There must be at least one step adjustment")],
    [
      "has too many steps",
      broken(Array.from({ length: 21 }, (_, i) => step(i, i === 20 ? undefined : i + 1))),
      refused("too-many-steps", "There can be at most 20 step adjustments per scaling policy"),
    ],
    [
      "has a step without bounds",
      broken([step(undefined, undefined)]),
      refused("step-bounds-missing", "Both lower and upper bounds of a step adjustment cannot be left unspecified"),
    ],
    [
      "has two open ends above",
      broken([step(0, undefined), step(10, undefined)]),
      refused("steps-open-twice", "At most one step adjustment may have an unspecified upper bound"),
    ],
    [
      "has two open ends below",
      broken([step(undefined, 0), step(undefined, -10)]),
      refused("steps-open-twice", "At most one step adjustment may have an unspecified lower bound"),
    ],
    [
      "ends above",
      broken([step(0, 10)]),
      refused(
        "step-open-end-missing",
        "There must be a step adjustment with an unspecified upper bound when one step adjustment has a positive upper bound",
      ),
    ],
    [
      "ends below",
      broken([step(-10, 0, -1)]),
      refused(
        "step-open-end-missing",
        "There must be a step adjustment with an unspecified lower bound when one step adjustment has a negative lower bound",
      ),
    ],
    [
      "has an empty step",
      broken([step(5, 5), step(5, undefined)]),
      refused("step-interval-empty", "The lower bound of a step adjustment must be less than its upper bound"),
    ],
    [
      "has steps that overlap",
      broken([step(0, 10), step(5, undefined)]),
      refused("step-intervals-overlap", "Step adjustment intervals cannot overlap"),
    ],
    [
      "has a gap",
      broken([step(10, undefined), step(0, 5)]),
      refused("step-intervals-gap", "Step adjustment intervals cannot have gaps between them"),
    ],
    [
      "sets fewer tasks than none",
      broken([step(0, undefined, -1)], { AdjustmentType: "ExactCapacity" }),
      refused("adjustment-negative", "Scaling adjustment cannot be less than 0 when adjustment type is ExactCapacity"),
    ],
    [
      "has a least change though it goes by tasks",
      broken([step(0, undefined)], { MinAdjustmentMagnitude: 2 }),
      refused(
        "adjustment-magnitude-not-allowed",
        "Minimum adjustment magnitude is only allowed for adjustment type PercentChangeInCapacity",
      ),
    ],
    [
      "is of no target",
      { PolicyName: "p", ResourceId: "service/demo/other" },
      refused(
        "target-not-registered",
        `No scalable target registered for ${NAMED.replace("web", "other")}`,
        "ObjectNotFoundException",
      ),
    ],
  ])("%s", (_what, input, expected) => {
    const test = registered();
    expect(test.refusal("PutScalingPolicy", { ...WEB, ...input })).toEqual(expected);
    expect(policies(test)).toEqual([]);
  });

  const predefined = (PredefinedMetricType: string, ResourceLabel?: string) => ({
    PredefinedMetricSpecification: { PredefinedMetricType, ...(ResourceLabel !== undefined && { ResourceLabel }) },
  });
  const invalid = refused("customized-metric-invalid", "The customized metric specification is not valid.");
  const expression = { Id: "e1", Expression: "1" };

  it.each<readonly [string, object, unknown]>([
    [
      "no metric",
      {},
      refused(
        "metric-missing",
        "PredefinedMetricSpecification or CustomizedMetricSpecification must be set for target tracking scaling.",
      ),
    ],
    [
      "two metrics",
      { ...CPU_70, CustomizedMetricSpecification: {} },
      refused(
        "metrics-both",
        "Only one of PredefinedMetricSpecification or CustomizedMetricSpecification can be set for target tracking scaling.",
      ),
    ],
    [
      "a metric of another kind of resource",
      predefined("RDSReaderAverageCPUUtilization"),
      refused(
        "predefined-metric-unsupported",
        "Scalable dimension ecs:service:DesiredCount only supports the following predefined metric types: ALBRequestCountPerTarget, ECSServiceAverageCPUUtilization, ECSServiceAverageMemoryUtilization",
      ),
    ],
    [
      "requests of no target group",
      predefined("ALBRequestCountPerTarget"),
      refused(
        "resource-label-missing",
        "Resource label should be specified for predefined metric type ALBRequestCountPerTarget",
      ),
    ],
    [
      "requests of a label that is none",
      predefined("ALBRequestCountPerTarget", "targetgroup/web/1"),
      refused(
        "resource-label-invalid",
        "Invalid resource label 'targetgroup/web/1' for predefined metric type ALBRequestCountPerTarget",
      ),
    ],
    [
      "requests of a target group that the service has not",
      predefined("ALBRequestCountPerTarget", "app/lb/1/targetgroup/web/2"),
      refused(
        "target-group-not-attached",
        "Target group must be attached to the ECS service for predefined metric type ALBRequestCountPerTarget",
      ),
    ],
    [
      "processor time of a label",
      predefined("ECSServiceAverageCPUUtilization", "app/lb/1/targetgroup/web/2"),
      refused(
        "resource-label-not-allowed",
        "Resource label should not be specified for predefined metric type ECSServiceAverageCPUUtilization",
      ),
    ],
    ["a part of a metric", { CustomizedMetricSpecification: { MetricName: "m", Namespace: "n" } }, invalid],
    [
      "metric math and a metric",
      { CustomizedMetricSpecification: { MetricName: "m", Metrics: [expression] } },
      invalid,
    ],
    [
      "metric math that returns nothing",
      { CustomizedMetricSpecification: { Metrics: [{ ...expression, ReturnData: false }] } },
      invalid,
    ],
    [
      "metric math that returns twice",
      { CustomizedMetricSpecification: { Metrics: [expression, { ...expression, Id: "e2" }] } },
      invalid,
    ],
    ["a query of nothing", { CustomizedMetricSpecification: { Metrics: [{ Id: "m1" }] } }, invalid],
  ])("tracks %s", (_what, metric, expected) => {
    const test = registered();
    const configuration = { TargetValue: 70, ...metric };
    const input = {
      ...WEB,
      PolicyName: "p",
      PolicyType: "TargetTrackingScaling",
      TargetTrackingScalingPolicyConfiguration: configuration,
    };
    expect(test.refusal("PutScalingPolicy", input)).toEqual(expected);
    expect(alarms(test)).toEqual([]);
  });

  it("tracks what another policy tracks", () => {
    const test = registered();
    test.putTracking();
    test.putTracking();
    const other = {
      ...WEB,
      PolicyName: "other",
      PolicyType: "TargetTrackingScaling",
      TargetTrackingScalingPolicyConfiguration: { ...CPU_70, TargetValue: 30 },
    };
    expect(test.refusal("PutScalingPolicy", other)).toEqual(
      refused(
        "metric-already-tracked",
        "Only one TargetTrackingScaling policy for a given metric specification is allowed.",
      ),
    );
  });

  it.each([
    ["predictive scaling", { PolicyName: "p", PolicyType: "PredictiveScaling" }],
    [
      "metrics by the second",
      {
        PolicyName: "p",
        PolicyType: "TargetTrackingScaling",
        TargetTrackingScalingPolicyConfiguration: {
          TargetValue: 70,
          ...predefined("ECSServiceAverageCPUUtilizationHighResolution"),
        },
      },
    ],
  ])("asks for %s, which is not here", (_what, input) => {
    expect(registered().refusal("PutScalingPolicy", { ...WEB, ...input })).toMatchObject({ status: 501 });
  });

  it("is one too many", () => {
    const test = registered();
    for (let i = 0; i < 50; i++) test.putSteps({ PolicyName: `p${i}` });
    test.putSteps({ PolicyName: "p7" });
    const input = { ...WEB, PolicyName: "more", StepScalingPolicyConfiguration: STEPS };
    expect(test.refusal("PutScalingPolicy", input)).toEqual(
      refused("quota-exceeded", "Limit exceeded: 50 scaling policies per scalable target", "LimitExceededException"),
    );
  });

  it("is of a type that is none", () => {
    const input = { ...WEB, PolicyName: "p", PolicyType: "SimpleScaling" };
    expect(registered().refusal("PutScalingPolicy", input)).toMatchObject({
      code: "ValidationException",
      message:
        "1 validation error detected: Value 'SimpleScaling' at 'policyType' failed to satisfy constraint: Member must satisfy enum value set: [PredictiveScaling, StepScaling, TargetTrackingScaling]",
    });
  });
});

describe("what the caller must be allowed", () => {
  const INPUT = { ...WEB, PolicyName: "out", StepScalingPolicyConfiguration: STEPS };

  it("is the call, and what it does with alarms", () => {
    const test = scalingForTest();
    const arn = test.register();
    expectDenied(test, "PutScalingPolicy", INPUT, arn);
    const as = test.user(allow("application-autoscaling:*"), allow("cloudwatch:DescribeAlarms"));
    expect(test.refusal("PutScalingPolicy", INPUT, { as })).toMatchObject({
      id: "scaling.permissions-missing",
      message: "User is missing the following permissions: cloudwatch:PutMetricAlarm, cloudwatch:DeleteAlarms",
    });
    const alarm = ["cloudwatch:DescribeAlarms", "cloudwatch:PutMetricAlarm", "cloudwatch:DeleteAlarms"];
    test.call("PutScalingPolicy", INPUT, { as: test.user(allow(["application-autoscaling:*", ...alarm])) });
  });

  it("is to make the service-linked role where it is gone", () => {
    const test = registered();
    test.store.delete(roles, nameKey(ACCOUNT, ROLE_NAME));
    const own = allow(["application-autoscaling:*", "cloudwatch:*"]);
    expect(test.refusal("PutScalingPolicy", INPUT, { as: test.user(own) }).message).toBe(
      "User is missing the following permissions: iam:CreateServiceLinkedRole",
    );
    test.call("PutScalingPolicy", INPUT, { as: test.user(own, allow("iam:CreateServiceLinkedRole")) });
    expect(test.store.get(roles, nameKey(ACCOUNT, ROLE_NAME))).toBeDefined();
  });
});
