import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { metricChunks, metrics } from "../metrics/tables.js";
import { allow, cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

const set = (more: object) => ({ SampleCount: 10, Sum: 55, Minimum: 1, Maximum: 10, ...more });
const put = (...MetricData: readonly object[]) => ({
  Namespace: "app",
  MetricData: MetricData.map((datum) => ({ MetricName: "m", ...datum })),
});

it("puts what comes in a minute together", () => {
  const { call, store, advance } = cloudwatchForTest();
  expect(call("PutMetricData", put({ Value: 3 }, { Value: 5 }, { StatisticValues: set({}) }))).toEqual({});
  advance(60_000);
  call("PutMetricData", put({ Values: [1, 2], Counts: [3, 1] }));
  expect(store.all(metricChunks)).toEqual([
    {
      metricId: expect.any(String),
      unit: "None",
      resolution: 60,
      start: START,
      numbers: [0, 12, 63, 1, 10, 60, 4, 5, 1, 2],
      values: { 60: [1, 3, 2, 1] },
    },
  ]);
});

it("keeps a metric once, whatever the order of its dimensions, and units apart", () => {
  const { call, store } = cloudwatchForTest();
  const [a, b] = [
    { Name: "a", Value: "1" },
    { Name: "b", Value: "2" },
  ];
  call("PutMetricData", put({ Value: 1, Dimensions: [a, b] }, { Value: 1, Dimensions: [b, a], Unit: "Seconds" }));
  expect(store.all(metrics)).toMatchObject([
    { dimensions: [a, b], series: [{ unit: "None" }, { unit: "Seconds", highResolution: false }] },
  ]);
});

it("keeps seconds of a metric of high resolution", () => {
  const { call, store, advance } = cloudwatchForTest();
  advance(7_500);
  call("PutMetricData", put({ Value: 1, StorageResolution: 1 }));
  expect(store.all(metricChunks)).toMatchObject([{ resolution: 1, start: START, numbers: [7, 1, 1, 1, 1] }]);
});

const IPV = "InvalidParameterValue";
const first = "MetricData.member.1";

it.each<[input: object, id: string, code: string, message: string]>([
  [{ Namespace: "app" }, "parameter-required", "MissingParameter", "The parameter MetricData is required."],
  [
    { Namespace: "AWS/EC2", MetricData: [] },
    "value-invalid",
    IPV,
    "The value AWS/ for parameter Namespace is invalid.",
  ],
  [put({}), "parameter-required", "MissingParameter", `The parameter ${first}.Value is required.`],
  [
    put({ Value: 1, Values: [1] }),
    "parameters-exclusive",
    "InvalidParameterCombination",
    `The parameters ${first}.Value and ${first}.Values are mutually exclusive and you have specified both.`,
  ],
  [
    put({ Value: 1, StatisticValues: set({}) }),
    "parameters-exclusive",
    "InvalidParameterCombination",
    `The parameters ${first}.Value and ${first}.StatisticValues are mutually exclusive and you have specified both.`,
  ],
  [
    put({ Value: 1 }, { Values: [1, 10], Counts: [2, 4, 5] }),
    "sizes-differ",
    IPV,
    "The parameters MetricData.member.2.Values and MetricData.member.2.Counts must be of the same size.",
  ],
  [put({ Value: Number.NaN }), "value-invalid", IPV, `The value NaN for parameter ${first}.Value is invalid.`],
  [put({ Values: [1e200] }), "value-invalid", IPV, `The value 1.0E200 for parameter ${first}.Values is invalid.`],
  [
    put({ StatisticValues: set({ Maximum: 0 }) }),
    "not-greater",
    IPV,
    `The parameter ${first}.StatisticValues.Maximum must be greater than or equal to the parameter ${first}.StatisticValues.Minimum.`,
  ],
  [
    put({ Values: Array.from({ length: 151 }, (_, i) => i) }),
    "collection-too-large",
    IPV,
    `The collection ${first}.Values must not have a size greater than 150.`,
  ],
  [
    put(...Array.from({ length: 1_001 }, () => ({ Value: 1 }))),
    "collection-too-large",
    IPV,
    "The collection MetricData must not have a size greater than 1000.",
  ],
  ...[START - 15 * 86_400_000, START + 3 * 3_600_000].map((time): [object, string, string, string] => [
    put({ Value: 1, Timestamp: new Date(time) }),
    "time-out-of-range",
    IPV,
    `The parameter ${first}.Timestamp must specify a time no more than two weeks in the past and no more than two hours in the future.`,
  ]),
])("refuses %j", (input, id, code, message) => {
  const { refusal, store } = cloudwatchForTest();
  expect(refusal("PutMetricData", input)).toEqual(refused(id, code, message));
  expect(store.all(metrics)).toEqual([]);
});

it("needs its permission, and tells the namespace", () => {
  expectDenied("PutMetricData", put({ Value: 1 }));
  const { user, call, refusal } = cloudwatchForTest();
  const as = user(allow("cloudwatch:PutMetricData", "*", { StringEquals: { "cloudwatch:namespace": "app" } }));
  call("PutMetricData", put({ Value: 1 }), { as });
  expect(refusal("PutMetricData", { ...put({ Value: 1 }), Namespace: "other" }, { as }).code).toBe("AccessDenied");
});
