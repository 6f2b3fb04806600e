import { expect, it } from "vitest";
import { alarmArn, cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

it("changes the alarms that are there", () => {
  const { alarm, call } = cloudwatchForTest();
  alarm("a", { ActionsEnabled: false });
  expect(call("EnableAlarmActions", { AlarmNames: ["a", "absent"] })).toEqual({});
  expect(call("DescribeAlarms").MetricAlarms).toMatchObject([{ ActionsEnabled: true }]);
});

it("needs its permission", () => expectDenied("EnableAlarmActions", { AlarmNames: ["a"] }, alarmArn("a")));
