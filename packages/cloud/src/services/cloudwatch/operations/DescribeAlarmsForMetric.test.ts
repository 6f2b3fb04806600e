import { expect, it } from "vitest";
import { alarmArn, cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

const METRIC = { Namespace: "app", MetricName: "m" };
const Dimensions = [{ Name: "a", Value: "b" }];

it.each<[more: object, names: readonly string[]]>([
  [{}, ["plain"]],
  [{ Dimensions }, ["dimensions"]],
  [{ Statistic: "Sum", Period: 60 }, ["plain"]],
  [{ Statistic: "Average" }, []],
  [{ Period: 300 }, []],
  [{ Unit: "Seconds" }, []],
  [{ MetricName: "other" }, []],
])("finds the alarms of a metric with %j", (more, names) => {
  const { alarm, call } = cloudwatchForTest();
  alarm("plain");
  alarm("dimensions", { Dimensions });
  const { MetricAlarms } = call<{ MetricAlarms: { AlarmName: string }[] }>("DescribeAlarmsForMetric", {
    ...METRIC,
    ...more,
  });
  expect(MetricAlarms.map(({ AlarmName }) => AlarmName)).toEqual(names);
});

it("needs its permission", () => expectDenied("DescribeAlarmsForMetric", METRIC, alarmArn("*")));
