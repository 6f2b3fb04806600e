import { expect, it } from "vitest";
import { alarmArn, cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

interface Shown {
  readonly AlarmHistoryItems: readonly { readonly HistorySummary: string }[];
  readonly NextToken?: string;
}

function watched() {
  const test = cloudwatchForTest();
  test.alarm("a");
  test.advance(60_000);
  test.call("SetAlarmState", { AlarmName: "a", StateValue: "OK", StateReason: "r" });
  test.alarm("b");
  const told = (input: object) =>
    test.call<Shown>("DescribeAlarmHistory", input).AlarmHistoryItems.map(({ HistorySummary }) => HistorySummary);
  return { ...test, told };
}

const UPDATED = "Alarm updated from INSUFFICIENT_DATA to OK";
const CREATED = ["a", "b"].map((name) => `Alarm "${name}" created`);

it("tells what happened, newest first", () => {
  const { told, now } = watched();
  expect(told({})).toEqual([CREATED[1], UPDATED, CREATED[0]]);
  expect(told({ ScanBy: "TimestampAscending" })).toEqual([CREATED[0], UPDATED, CREATED[1]]);
  expect(told({ AlarmName: "a" })).toEqual([UPDATED, CREATED[0]]);
  expect(told({ HistoryItemType: "StateUpdate" })).toEqual([UPDATED]);
  expect(told({ EndDate: new Date(now() - 1) })).toEqual([CREATED[0]]);
  expect(told({ StartDate: new Date(now() + 1) })).toEqual([]);
  expect(told({ AlarmTypes: ["CompositeAlarm"] })).toEqual([]);
});

it.each(["TimestampAscending", "TimestampDescending"])("goes page by page, %s", (ScanBy) => {
  const { told, call } = watched();
  const { NextToken } = call<Shown>("DescribeAlarmHistory", { MaxRecords: 2, ScanBy });
  expect(told({ NextToken, ScanBy })).toEqual([ScanBy === "TimestampAscending" ? CREATED[1] : CREATED[0]]);
});

it("needs its permission, on the alarm where one is named", () => {
  expectDenied("DescribeAlarmHistory", {}, alarmArn("*"));
  expectDenied("DescribeAlarmHistory", { AlarmName: "a" }, alarmArn("a"));
});
