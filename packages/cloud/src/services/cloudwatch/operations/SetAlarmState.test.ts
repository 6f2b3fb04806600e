import { expect, it } from "vitest";
import { alarmActions } from "../alarms/tables.js";
import { alarmArn, cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

const SET = { AlarmName: "a", StateValue: "ALARM", StateReason: "a test" };
const POLICY = "arn:aws:autoscaling:us-east-1:000000000000:scalingPolicy:1:resource/ecs/service/d/w:policyName/p";

it("sets a state with its reason, tells the history, and acts", () => {
  const { alarm, call, store } = cloudwatchForTest();
  alarm("a", { AlarmActions: [POLICY] });
  call("SetAlarmState", { ...SET, StateReasonData: '{"a":1}' });
  expect(call("DescribeAlarms").MetricAlarms).toMatchObject([
    { StateValue: "ALARM", StateReason: "a test", StateReasonData: '{"a":1}' },
  ]);
  const { AlarmHistoryItems } = call("DescribeAlarmHistory", { HistoryItemType: "StateUpdate" });
  expect(AlarmHistoryItems).toMatchObject([
    {
      HistorySummary: "Alarm updated from INSUFFICIENT_DATA to ALARM",
      HistoryData:
        '{"version":"1.0","oldState":{"stateValue":"INSUFFICIENT_DATA","stateReason":"Unchecked: Initial alarm creation"},"newState":{"stateValue":"ALARM","stateReason":"a test","stateReasonData":{"a":1}}}',
    },
  ]);
  expect(store.all(alarmActions)).toMatchObject([{ action: POLICY, state: "ALARM", first: true }]);
});

it("refuses an alarm that is not there, with no words, and data that are no JSON", () => {
  const { refusal, alarm } = cloudwatchForTest();
  expect(refusal("SetAlarmState", SET)).toEqual(refused("alarm-not-found", "ResourceNotFound", "", 404));
  alarm("a");
  expect(refusal("SetAlarmState", { ...SET, StateReasonData: "{" })).toEqual(
    refused("state-data-invalid", "InvalidFormat", "StateReasonData must be valid JSON"),
  );
});

it("needs its permission", () => expectDenied("SetAlarmState", SET, alarmArn("a")));
