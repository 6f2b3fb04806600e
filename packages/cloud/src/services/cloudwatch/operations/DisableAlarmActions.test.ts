import { expect, it } from "vitest";
import { alarmArn, cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

it("changes the alarms that are there", () => {
  const { alarm, call } = cloudwatchForTest();
  alarm("a", { ActionsEnabled: true });
  expect(call("DisableAlarmActions", { AlarmNames: ["a", "absent"] })).toEqual({});
  expect(call("DescribeAlarms").MetricAlarms).toMatchObject([{ ActionsEnabled: false }]);
});

it("needs its permission", () => expectDenied("DisableAlarmActions", { AlarmNames: ["a"] }, alarmArn("a")));
