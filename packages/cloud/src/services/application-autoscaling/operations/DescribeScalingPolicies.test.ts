import { expect, it } from "vitest";
import { nameKey, roles } from "../../iam/tables.js";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, ROLE_ARN, ROLE_NAME, scalingForTest } from "../testing/scaling-for-test.js";

const ALL = { ServiceNamespace: "ecs" };

it("shows policies by name and resource, page by page", () => {
  const test = scalingForTest();
  test.register();
  for (const PolicyName of ["a", "b", "c"]) test.putSteps({ PolicyName });
  const names = (input: object) => {
    const answer = test.call<{ ScalingPolicies: { PolicyName: string }[] }>("DescribeScalingPolicies", {
      ...ALL,
      ...input,
    });
    return answer.ScalingPolicies.map(({ PolicyName }) => PolicyName);
  };
  expect(names({})).toEqual(["a", "b", "c"]);
  expect(names({ PolicyNames: ["c", "absent"] })).toEqual(["c"]);
  expect(names({ ResourceId: "service/demo/other" })).toEqual([]);
  const { NextToken } = test.call("DescribeScalingPolicies", { ...ALL, MaxResults: 2 });
  expect(names({ NextToken })).toEqual(["c"]);
});

it("shows the alarms whose actions name a policy, and those of no other", () => {
  const test = scalingForTest();
  test.register();
  const { PolicyARN } = test.putSteps();
  const { PolicyARN: longer } = test.putSteps({ PolicyName: "out-more" });
  const metric = { Namespace: "n", MetricName: "m", Statistic: "Sum", Period: 60, EvaluationPeriods: 1, Threshold: 1 };
  const put = (AlarmName: string, action: unknown) => {
    const input = { AlarmName, AlarmActions: [action], ...metric, ComparisonOperator: "GreaterThanThreshold" };
    test.call("PutMetricAlarm", input, { service: "cloudwatch" });
  };
  put("high", PolicyARN);
  put("higher", longer);
  const alarm = (name: string) => [
    { AlarmName: name, AlarmARN: `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:alarm:${name}` },
  ];
  expect(test.call("DescribeScalingPolicies", ALL).ScalingPolicies).toMatchObject([
    { PolicyName: "out", Alarms: alarm("high") },
    { PolicyName: "out-more", Alarms: alarm("higher") },
  ]);
});

it("cannot look at alarms without the service-linked role", () => {
  const test = scalingForTest();
  test.register();
  test.putSteps();
  test.store.delete(roles, nameKey(ACCOUNT, ROLE_NAME));
  expect(test.refusal("DescribeScalingPolicies", ALL)).toEqual({
    id: "scaling.role-not-assumable-for-alarms",
    code: "FailedResourceAccessException",
    status: 400,
    message: `Unable to assume IAM role to retrieve alarms for scaling policy (Detail: Unable to assume IAM role: ${ROLE_ARN})`,
    cause: "role-absent",
  });
});

it("tells why CloudWatch does not show them", () => {
  const test = scalingForTest();
  test.register();
  const { PolicyARN } = test.putSteps();
  const role = test.store.get(roles, nameKey(ACCOUNT, ROLE_NAME));
  if (role) test.store.put(roles, { ...role, attached: [] });
  const { code, message } = test.refusal("DescribeScalingPolicies", ALL);
  expect(code).toBe("FailedResourceAccessException");
  expect(message).toMatch(
    `Unable to retrieve alarms for scaling policy ${PolicyARN} due to reason: User: arn:aws:sts::${ACCOUNT}`,
  );
});

it("needs its permission", () => expectDenied(scalingForTest(), "DescribeScalingPolicies", ALL));
