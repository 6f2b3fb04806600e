/** CloudWatch behind a gate, with users whose policies a test writes. Nothing runs in the background. */
import { expect } from "vitest";
import { iam } from "../../iam/index.js";
import { makeCaller } from "../../iam/testing/iam-for-test.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { cloudwatch } from "../index.js";

/** ARN of an alarm in the tests' account. */
export const alarmArn = (name: string) => `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:alarm:${name}`;

export interface CloudWatchForTest extends GateForTest {
  /** Makes a user with one inline policy of these statements; gives its access key. */
  user(...statements: readonly object[]): string;
  /** Makes an alarm on the metric `m` of the namespace `app`. */
  alarm(AlarmName: string, more?: object): void;
}

export function cloudwatchForTest(): CloudWatchForTest {
  const test = gateForTest([cloudwatch, iam]);
  const asIam: GateForTest = {
    ...test,
    call: (operation, input, options) => test.call(operation, input, { ...options, service: "iam" }),
  };
  let made = 0;
  return {
    ...test,
    user(...statements) {
      made += 1;
      const policy = JSON.stringify({ Version: "2012-10-17", Statement: statements });
      return makeCaller(asIam, `user-${made}`, statements.length > 0 ? policy : undefined);
    },
    alarm: (AlarmName, more = {}) => void test.call("PutMetricAlarm", { ...ALARM, AlarmName, ...more }),
  };
}

/** The settings of an alarm that fires when the sum of a minute is above 30. */
export const ALARM = {
  AlarmName: "high",
  Namespace: "app",
  MetricName: "m",
  Statistic: "Sum",
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 30,
  ComparisonOperator: "GreaterThanThreshold",
};

export const allow = (Action: string | readonly string[], Resource = "*", Condition?: object) => ({
  Effect: "Allow",
  Action,
  Resource,
  ...(Condition && { Condition }),
});

/** A user to whom nothing is allowed is refused, before anything else is looked at. @param resource absent: AWS names none */
export function expectDenied(operation: string, input: object, resource?: string): void {
  const test = cloudwatchForTest();
  expect(test.refusal(operation, input, { as: test.user() })).toEqual(notAllowed(`cloudwatch:${operation}`, resource));
}

/** The refusal of the first user whom nothing allows the action there. */
export const notAllowed = (action: string, resource?: string) => ({
  cause: "nothing-allows",
  id: resource === undefined ? "iam.denied-implicit-without-resource" : "iam.denied-implicit",
  code: "AccessDenied",
  status: 403,
  message: `User: arn:aws:iam::${ACCOUNT}:user/user-1 is not authorized to perform: ${action}${resource === undefined ? "" : ` on resource: ${resource}`} because no identity-based policy allows the ${action} action`,
});

/** A refusal of the catalogue. */
export const refused = (id: string, code: string, message: string, status = 400) => ({
  id: `cloudwatch.${id}`,
  code,
  status,
  message,
});

export const streamArn = (name: string) => `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:metric-stream/${name}`;

/** The settings of a metric stream. */
export const STREAM = {
  Name: "s",
  FirehoseArn: `arn:aws:firehose:us-east-1:${ACCOUNT}:deliverystream/d`,
  RoleArn: `arn:aws:iam::${ACCOUNT}:role/stream`,
  OutputFormat: "json",
};
