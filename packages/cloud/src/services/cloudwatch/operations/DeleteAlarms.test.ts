import { expect, it } from "vitest";
import { alarmArn, cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

it("deletes the alarms that are there; their history stays", () => {
  const { alarm, call } = cloudwatchForTest();
  alarm("a");
  alarm("b");
  expect(call("DeleteAlarms", { AlarmNames: ["a", "absent"] })).toEqual({});
  expect(call("DescribeAlarms").MetricAlarms).toMatchObject([{ AlarmName: "b" }]);
  const { AlarmHistoryItems } = call("DescribeAlarmHistory", { AlarmName: "a" });
  expect(AlarmHistoryItems).toMatchObject([
    { HistorySummary: 'Alarm "a" deleted' },
    { HistorySummary: 'Alarm "a" created' },
  ]);
});

it("needs its permission for each", () => expectDenied("DeleteAlarms", { AlarmNames: ["a", "b"] }, alarmArn("a")));
