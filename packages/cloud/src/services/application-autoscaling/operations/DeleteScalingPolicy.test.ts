import { expect, it } from "vitest";
import { nameKey, roles } from "../../iam/tables.js";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import type { ScalingForTest } from "../testing/scaling-for-test.js";
import { expectDenied, NAMED, ROLE_ARN, ROLE_NAME, refused, scalingForTest, WEB } from "../testing/scaling-for-test.js";

const inCloudwatch = { service: "cloudwatch" };
const ALARM = {
  AlarmName: "cpu-gt-30",
  AlarmDescription: "hot",
  Namespace: "AWS/ECS",
  MetricName: "CPUUtilization",
  Dimensions: [{ Name: "ServiceName", Value: "web" }],
  Statistic: "Average",
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 30,
  ComparisonOperator: "GreaterThanThreshold",
  TreatMissingData: "notBreaching",
};

const alarms = ({ call }: ScalingForTest) => call("DescribeAlarms", {}, inCloudwatch).MetricAlarms;

it("deletes a target tracking policy with its alarms", () => {
  const test = scalingForTest();
  test.register();
  test.putTracking();
  expect(test.call("DeleteScalingPolicy", { ...WEB, PolicyName: "cpu" })).toEqual({});
  expect(alarms(test)).toEqual([]);
  expect(test.call("DescribeScalingPolicies", { ServiceNamespace: "ecs" })).toEqual({ ScalingPolicies: [] });
});

it("leaves the alarm of a step scaling policy, without the action that named it", () => {
  const test = scalingForTest();
  test.register();
  const { PolicyARN } = test.putSteps();
  const topic = `arn:aws:sns:us-east-1:${ACCOUNT}:alerts`;
  test.call("PutMetricAlarm", { ...ALARM, AlarmActions: [PolicyARN, topic] }, inCloudwatch);
  test.call("DeleteScalingPolicy", { ...WEB, PolicyName: "out" });
  expect(alarms(test)).toMatchObject([{ ...ALARM, AlarmActions: [topic] }]);
});

it("needs the role to do so", () => {
  const test = scalingForTest();
  test.register();
  test.putTracking();
  test.store.delete(roles, nameKey(ACCOUNT, ROLE_NAME));
  expect(test.refusal("DeleteScalingPolicy", { ...WEB, PolicyName: "cpu" })).toEqual(
    expect.objectContaining({
      id: "scaling.role-not-assumable",
      message: `Unable to assume IAM role: ${ROLE_ARN}`,
      cause: "role-absent",
    }),
  );
  expect(alarms(test)).toHaveLength(2);
});

it("refuses a name that is not there, and needs its permission", () => {
  const test = scalingForTest();
  const input = { ...WEB, PolicyName: "absent" };
  expect(test.refusal("DeleteScalingPolicy", input)).toEqual(
    refused("policy-not-found", `No scaling policy found for ${NAMED}, policy name: absent`, "ObjectNotFoundException"),
  );
  expectDenied(test, "DeleteScalingPolicy", input);
});
