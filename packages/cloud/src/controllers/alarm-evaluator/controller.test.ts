import { expect, it } from "vitest";
import { watchActions } from "../../services/cloudwatch/testing/watch-actions.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";

const POLICY =
  "arn:aws:autoscaling:us-east-1:000000000000:scalingPolicy:1:resource/ecs/service/demo/web:policyName/out";
const ALARM = {
  AlarmName: "high",
  Namespace: "app",
  MetricName: "m",
  Statistic: "Average",
  Period: 60,
  EvaluationPeriods: 1,
  Threshold: 30,
  ComparisonOperator: "GreaterThanThreshold",
};

interface Described {
  readonly MetricAlarms: readonly {
    readonly StateValue: string;
    readonly StateReason: string;
    readonly StateReasonData?: string;
    readonly StateTransitionedTimestamp: Date;
  }[];
}

const put = ({ call }: CloudForTest, Value: number, MetricName = "m") =>
  call("cloudwatch", "PutMetricData", { Namespace: "app", MetricData: [{ MetricName, Value }] });
const alarmOf = ({ call }: CloudForTest) => call<Described>("cloudwatch", "DescribeAlarms").MetricAlarms[0];
const state = (test: CloudForTest) => alarmOf(test)?.StateValue;

it("evaluates a minute once it is over, and says why", async () => {
  const test = cloudForTest();
  test.call("cloudwatch", "PutMetricAlarm", { ...ALARM, DatapointsToAlarm: 1 });
  put(test, 35);
  await test.advance(60_000);
  expect(state(test)).toBe("INSUFFICIENT_DATA");
  await test.advance(10_000);
  expect(alarmOf(test)).toMatchObject({
    StateValue: "ALARM",
    StateReason:
      "Threshold Crossed: 1 out of the last 1 datapoints [35.0 (01/01/26 00:00:00)] was greater than the threshold (30.0) (minimum 1 datapoint for OK -> ALARM transition).",
    StateReasonData:
      '{"version":"1.0","queryDate":"2026-01-01T00:01:10.000+0000","startDate":"2026-01-01T00:00:00.000+0000","statistic":"Average","period":60,"recentDatapoints":[35.0],"threshold":30.0,"evaluatedDatapoints":[{"timestamp":"2026-01-01T00:00:00.000+0000","sampleCount":1.0,"value":35.0}]}',
    StateTransitionedTimestamp: new Date("2026-01-01T00:01:10Z"),
  });
});

it("goes back when the values do, and to insufficient data when they end", async () => {
  const test = cloudForTest();
  test.call("cloudwatch", "PutMetricAlarm", ALARM);
  put(test, 35);
  await test.advance(70_000);
  put(test, 5);
  await test.advance(60_000);
  expect(alarmOf(test)).toMatchObject({
    StateValue: "OK",
    StateReason: "Threshold Crossed: 1 datapoint [5.0 (01/01/26 00:01:00)] was not greater than the threshold (30.0).",
  });
  await test.advance(300_000);
  expect(alarmOf(test)).toMatchObject({
    StateValue: "INSUFFICIENT_DATA",
    StateReason: "Insufficient Data: 1 datapoint was unknown.",
  });
});

it.each([
  ["breaching", "ALARM", "[Breaching]"],
  ["notBreaching", "OK", "[NonBreaching]"],
])("fills in what is missing: %s", async (TreatMissingData, expected, told) => {
  const test = cloudForTest();
  test.call("cloudwatch", "PutMetricAlarm", { ...ALARM, Period: 10, EvaluationPeriods: 2, TreatMissingData });
  await test.advance(21_000);
  expect(alarmOf(test)).toMatchObject({
    StateValue: expected,
    StateReason: `Threshold Crossed: no datapoints were received for 2 periods and 2 missing datapoints were treated as ${told}.`,
  });
});

it("evaluates every minute of a stretch that is gone through at once", async () => {
  const test = cloudForTest();
  test.call("cloudwatch", "PutMetricAlarm", ALARM);
  const { clock } = test;
  for (let minute = 0; minute < 10; minute++) {
    clock.at(clock.now() + minute * 60_000 + 1_000, () => put(test, minute % 2 === 0 ? 50 : 1));
  }
  await test.advance(11 * 60_000);
  const items = test.call<{ AlarmHistoryItems: { HistorySummary: string }[] }>("cloudwatch", "DescribeAlarmHistory", {
    HistoryItemType: "StateUpdate",
  }).AlarmHistoryItems;
  expect(items).toHaveLength(10);
  expect(test.defects).toEqual([]);
});

it("puts the action of a scaling policy for who scales, and again every minute while the alarm lasts", async () => {
  const test = cloudForTest();
  const seen = watchActions(test);
  test.call("cloudwatch", "PutMetricAlarm", { ...ALARM, AlarmActions: [POLICY] });
  put(test, 35);
  await test.advance(60_000);
  put(test, 45);
  await test.advance(70_000);
  const about = { action: POLICY, alarmName: "high", state: "ALARM", threshold: 30 };
  expect(seen).toMatchObject([
    { ...about, first: true, value: 35 },
    { ...about, first: false, value: 45, at: Date.UTC(2026, 0, 1, 0, 2, 10) },
  ]);
});

it("takes no action when they are disabled", async () => {
  const test = cloudForTest();
  const seen = watchActions(test);
  test.call("cloudwatch", "PutMetricAlarm", { ...ALARM, AlarmActions: [POLICY], ActionsEnabled: false });
  put(test, 35);
  await test.advance(130_000);
  expect(state(test)).toBe("ALARM");
  expect(seen).toEqual([]);
});

it("says that an action failed whose target is not here", async () => {
  const test = cloudForTest();
  const topic = "arn:aws:sns:us-east-1:000000000000:ops";
  test.call("cloudwatch", "PutMetricAlarm", { ...ALARM, AlarmActions: [topic] });
  put(test, 35);
  await test.advance(70_000);
  const { AlarmHistoryItems } = test.call<{ AlarmHistoryItems: object[] }>("cloudwatch", "DescribeAlarmHistory", {
    HistoryItemType: "Action",
  });
  expect(AlarmHistoryItems).toMatchObject([
    { HistorySummary: `Failed to execute action ${topic}. Received error: "The target of the action does not exist."` },
  ]);
});

it("sets an alarm right that was set by hand", async () => {
  const test = cloudForTest();
  test.call("cloudwatch", "PutMetricAlarm", ALARM);
  put(test, 5);
  test.call("cloudwatch", "SetAlarmState", { AlarmName: "high", StateValue: "ALARM", StateReason: "a test" });
  expect(state(test)).toBe("ALARM");
  await test.advance(70_000);
  expect(state(test)).toBe("OK");
});

it("tells the event bus", async () => {
  const test = cloudForTest();
  const { call } = test;
  const group = "/aws/events/alarms";
  call("logs", "CreateLogGroup", { logGroupName: group });
  const allowed = { Effect: "Allow", Principal: { Service: "events.amazonaws.com" }, Action: "logs:*", Resource: "*" };
  const policyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [allowed] });
  call("logs", "PutResourcePolicy", { policyName: "events", policyDocument });
  call("events", "PutRule", { Name: "alarms", EventPattern: '{"source":["aws.cloudwatch"]}' });
  const Arn = `arn:aws:logs:us-east-1:000000000000:log-group:${group}`;
  call("events", "PutTargets", { Rule: "alarms", Targets: [{ Id: "logs", Arn }] });
  call("cloudwatch", "PutMetricAlarm", ALARM);
  put(test, 35);
  await test.advance(80_000);
  const { events } = call<{ events: { message: string }[] }>("logs", "FilterLogEvents", { logGroupName: group });
  expect(events.map(({ message }) => JSON.parse(message))).toMatchObject([
    {
      source: "aws.cloudwatch",
      "detail-type": "CloudWatch Alarm State Change",
      resources: ["arn:aws:cloudwatch:us-east-1:000000000000:alarm:high"],
      detail: {
        alarmName: "high",
        state: { value: "ALARM", timestamp: "2026-01-01T00:01:10.000+0000" },
        previousState: { value: "INSUFFICIENT_DATA", reason: "Unchecked: Initial alarm creation" },
        configuration: {
          metrics: [
            {
              metricStat: { metric: { namespace: "app", name: "m", dimensions: {} }, period: 60, stat: "Average" },
              returnData: true,
            },
          ],
        },
      },
    },
  ]);
});
