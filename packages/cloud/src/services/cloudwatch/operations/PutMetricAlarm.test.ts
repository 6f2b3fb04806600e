import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  ALARM,
  alarmArn,
  allow,
  cloudwatchForTest,
  expectDenied,
  notAllowed,
  refused,
} from "../testing/cloudwatch-for-test.js";

const described = (test: ReturnType<typeof cloudwatchForTest>) =>
  test.call<{ MetricAlarms: object[] }>("DescribeAlarms").MetricAlarms;
const query = (Id: string, more: object = {}) => ({
  Id,
  MetricStat: { Metric: { Namespace: "app", MetricName: "m" }, Period: 60, Stat: "Sum" },
  ...more,
});
const { Namespace: _ns, MetricName: _m, Statistic: _s, Period: _p, ...SETTINGS } = ALARM;

it("makes an alarm that has no data yet", () => {
  const test = cloudwatchForTest();
  test.alarm("high");
  expect(described(test)).toEqual([
    {
      ...ALARM,
      AlarmArn: alarmArn("high"),
      ActionsEnabled: true,
      OKActions: [],
      AlarmActions: [],
      InsufficientDataActions: [],
      Dimensions: [],
      AlarmConfigurationUpdatedTimestamp: new Date(START),
      StateUpdatedTimestamp: new Date(START),
      StateTransitionedTimestamp: new Date(START),
      StateReason: "Unchecked: Initial alarm creation",
      StateValue: "INSUFFICIENT_DATA",
    },
  ]);
});

it("replaces the settings of an alarm, but for its state and tags", () => {
  const test = cloudwatchForTest();
  test.alarm("high", { AlarmDescription: "d", Tags: [{ Key: "a", Value: "b" }] });
  test.call("SetAlarmState", { AlarmName: "high", StateValue: "OK", StateReason: "r" });
  test.alarm("high", { Threshold: 1, Tags: [{ Key: "c", Value: "d" }] });
  const [alarm] = described(test);
  expect(alarm).toMatchObject({ Threshold: 1, StateValue: "OK", StateReason: "r" });
  expect(alarm).not.toHaveProperty("AlarmDescription");
  expect(test.call("ListTagsForResource", { ResourceARN: alarmArn("high") })).toEqual({
    Tags: [{ Key: "a", Value: "b" }],
  });
});

it("shows the queries of an alarm over several metrics", () => {
  const test = cloudwatchForTest();
  const Metrics = [query("m1", { ReturnData: false }), { Id: "e1", Expression: "m1 * 2" }];
  test.call("PutMetricAlarm", { ...SETTINGS, Metrics });
  const [alarm] = described(test);
  expect(alarm).toMatchObject({ Metrics: [Metrics[0], { ...Metrics[1], ReturnData: true }] });
  expect(alarm).not.toHaveProperty("MetricName");
});

it("tells of it in its history", () => {
  const test = cloudwatchForTest();
  test.alarm("high");
  test.alarm("high", { Threshold: 1 });
  const { AlarmHistoryItems } = test.call<{ AlarmHistoryItems: { HistorySummary: string; HistoryData: string }[] }>(
    "DescribeAlarmHistory",
    { ScanBy: "TimestampAscending" },
  );
  expect(AlarmHistoryItems.map(({ HistorySummary }) => HistorySummary)).toEqual([
    'Alarm "high" created',
    'Alarm "high" updated',
  ]);
  expect(AlarmHistoryItems[0]?.HistoryData).toContain('"threshold":30.0,');
  expect(JSON.parse(AlarmHistoryItems[0]?.HistoryData ?? "")).toMatchObject({
    version: "1.0",
    type: "Create",
    createdAlarm: { alarmName: "high", stateValue: "INSUFFICIENT_DATA", dimensions: [] },
  });
});

const V = "ValidationError";

it.each<[input: object, id: string, code: string, message: string]>([
  [
    { ...ALARM, ComparisonOperator: undefined },
    "parameter-required",
    "MissingParameter",
    "The parameter ComparisonOperator is required.",
  ],
  [
    { ...ALARM, Threshold: undefined },
    "parameter-required",
    "MissingParameter",
    "The parameter Threshold is required.",
  ],
  [
    { ...ALARM, Statistic: undefined },
    "parameter-required",
    "MissingParameter",
    "The parameter Statistic is required.",
  ],
  [
    { ...ALARM, ExtendedStatistic: "p9" },
    "parameters-exclusive",
    "InvalidParameterCombination",
    "The parameters Statistic and ExtendedStatistic are mutually exclusive and you have specified both.",
  ],
  [
    { ...ALARM, Statistic: undefined, ExtendedStatistic: "90" },
    "statistic-not-supported",
    "InvalidParameterValue",
    "The value 90 for parameter ExtendedStatistic is not supported.",
  ],
  [
    { ...ALARM, EvaluateLowSampleCountPercentile: "unknown" },
    "option-not-supported",
    V,
    "Option unknown is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore.",
  ],
  [
    { ...ALARM, TreatMissingData: "never" },
    "option-not-supported",
    V,
    "Option never is not supported. Supported options for parameter TreatMissingData are breaching, notBreaching, ignore and missing.",
  ],
  [{ ...ALARM, Period: 45 }, "period-invalid", V, "Period must be 10, 20, 30 or a multiple of 60"],
  [
    { ...ALARM, EvaluationPeriods: 1_441 },
    "window-too-long",
    V,
    "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400) for alarms using period < 3600",
  ],
  [
    { ...ALARM, Period: 86_400, EvaluationPeriods: 8 },
    "window-too-long",
    V,
    "Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800) for alarms using period >= 3600",
  ],
  [
    { ...ALARM, DatapointsToAlarm: 2 },
    "datapoints-exceed-periods",
    V,
    "DatapointsToAlarm must be less than or equal to EvaluationPeriods",
  ],
  [
    { ...ALARM, AlarmActions: ["arn:aws:sns:eu-central-1:000000000000:ops"] },
    "action-region",
    V,
    "Invalid region eu-central-1 specified. Only us-east-1 is supported.",
  ],
  [
    { ...ALARM, Metrics: [query("m1")] },
    "metric-incomplete",
    V,
    "Exactly one of MetricName, Metrics or EvaluationCriteria must be specified.",
  ],
  [
    { ...SETTINGS, Metrics: [query("m1"), query("m2")] },
    "one-result",
    V,
    "Exactly one element of the metrics list should return data.",
  ],
  [
    { ...SETTINGS, Metrics: [query("m1"), query("m1", { ReturnData: false })] },
    "ids-not-unique",
    V,
    "The values for parameter id in MetricDataQueries are not unique.",
  ],
])("refuses %j", (input, id, code, message) => {
  expect(cloudwatchForTest().refusal("PutMetricAlarm", input)).toEqual(refused(id, code, message));
});

it("does not have PromQL alarms, and says so", () => {
  const input = { AlarmName: "high", EvaluationCriteria: { PromQLCriteria: { Query: "up" } }, EvaluationInterval: 60 };
  expect(cloudwatchForTest().refusal("PutMetricAlarm", input)).toMatchObject({ status: 501 });
});

it("needs its permission, on the alarm, and tells the actions and the tags", () => {
  expectDenied("PutMetricAlarm", ALARM, alarmArn("high"));
  const { user, call, refusal } = cloudwatchForTest();
  const topic = "arn:aws:sns:us-east-1:000000000000:ops";
  const only = { "ForAllValues:StringEquals": { "cloudwatch:AlarmActions": topic } };
  const as = user(allow("cloudwatch:PutMetricAlarm", alarmArn("high"), only));
  call("PutMetricAlarm", { ...ALARM, AlarmActions: [topic] }, { as });
  expect(refusal("PutMetricAlarm", { ...ALARM, AlarmActions: [`${topic}2`] }, { as }).code).toBe("AccessDenied");
  expect(refusal("PutMetricAlarm", { ...ALARM, Tags: [{ Key: "a", Value: "b" }] }, { as })).toEqual(
    notAllowed("cloudwatch:TagResource", alarmArn("high")),
  );
});
