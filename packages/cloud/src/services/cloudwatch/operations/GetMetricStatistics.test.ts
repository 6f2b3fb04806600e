import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

const MINUTE = 60_000;
const at = (minutes: number) => new Date(START + minutes * MINUTE);
const GET = {
  Namespace: "app",
  MetricName: "m",
  StartTime: at(-10),
  EndTime: at(10),
  Period: 60,
  Statistics: ["Sum", "SampleCount"],
};

function withData(...data: readonly object[]) {
  const test = cloudwatchForTest();
  const MetricData = data.map((datum) => ({ MetricName: "m", ...datum }));
  test.call("PutMetricData", { Namespace: "app", MetricData });
  return test;
}

it("gives a datapoint a period, in order of time", () => {
  const { call } = withData(
    { Value: 1, Timestamp: at(-1) },
    { Value: 2, Timestamp: at(-3) },
    { Value: 3 },
    { Value: 4 },
  );
  expect(call("GetMetricStatistics", GET)).toEqual({
    Label: "m",
    Datapoints: [
      { Timestamp: at(-3), Sum: 2, SampleCount: 1, Unit: "None" },
      { Timestamp: at(-1), Sum: 1, SampleCount: 1, Unit: "None" },
      { Timestamp: at(0), Sum: 7, SampleCount: 2, Unit: "None" },
    ],
  });
  expect(call("GetMetricStatistics", { ...GET, Period: 300 }).Datapoints).toMatchObject([
    { Timestamp: at(-5), Sum: 3 },
    { Timestamp: at(0), Sum: 7 },
  ]);
});

it("keeps units apart, and gives one where it is named", () => {
  const { call } = withData({ Value: 1, Unit: "Seconds" }, { Value: 5, Unit: "Count" }, { Value: 10 });
  const units = (more: object) =>
    call<{ Datapoints: { Unit: string }[] }>("GetMetricStatistics", { ...GET, ...more }).Datapoints.map(
      ({ Unit }) => Unit,
    );
  expect(units({})).toEqual(["None", "Count", "Seconds"]);
  expect(units({ Unit: "Count" })).toEqual(["Count"]);
  expect(units({ Unit: "Bytes" })).toEqual([]);
});

it("gives percentiles, but not of statistic sets", () => {
  const Values = Array.from({ length: 100 }, (_, i) => i + 1);
  const { call } = withData(
    { Values },
    { StatisticValues: { SampleCount: 2, Sum: 3, Minimum: 1, Maximum: 2 }, Timestamp: at(-2) },
  );
  const { Statistics: _left, ...rest } = GET;
  const { Datapoints } = call("GetMetricStatistics", { ...rest, ExtendedStatistics: ["p50", "p99"] });
  expect(Datapoints).toEqual([
    { Timestamp: at(-2), Unit: "None" },
    { Timestamp: at(0), ExtendedStatistics: { p50: 50.5, p99: expect.closeTo(99.01, 6) }, Unit: "None" },
  ]);
});

it("begins with the minute in which the start lies", () => {
  const { call } = withData({ Value: 1 });
  const input = { ...GET, StartTime: new Date(START + 30_000), EndTime: new Date(START + 50_000) };
  expect(call("GetMetricStatistics", input).Datapoints).toHaveLength(1);
});

it.each<[more: object, id: string, code: string, message: string]>([
  [
    { EndTime: at(-10) },
    "start-not-before-end",
    "InvalidParameterValue",
    "The parameter StartTime must be less than the parameter EndTime.",
  ],
  [
    { Period: 1, EndTime: at(1_430) },
    "datapoints-too-many",
    "InvalidParameterCombination",
    "You have requested up to 86400 datapoints, which exceeds the limit of 1440. You may reduce the datapoints requested by increasing Period, or decreasing the time range.",
  ],
  [
    { Statistics: undefined },
    "statistics-missing",
    "InvalidParameterCombination",
    "At least one of the parameters Statistics and ExtendedStatistics must be specified.",
  ],
  [
    { ExtendedStatistics: ["p50"] },
    "parameters-exclusive",
    "InvalidParameterCombination",
    "The parameters Statistics and ExtendedStatistics are mutually exclusive and you have specified both.",
  ],
  [
    { Statistics: undefined, ExtendedStatistics: ["q1"] },
    "statistic-not-supported",
    "InvalidParameterValue",
    "The value q1 for parameter ExtendedStatistics is not supported.",
  ],
  [{ Period: 45 }, "period-invalid", "ValidationError", "Period must be 10, 20, 30 or a multiple of 60"],
])("refuses %j", (more, id, code, message) => {
  expect(cloudwatchForTest().refusal("GetMetricStatistics", { ...GET, ...more })).toEqual(refused(id, code, message));
});

it("needs its permission", () => expectDenied("GetMetricStatistics", GET));
