import { expect, it } from "vitest";
import { cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

const METRIC = { Namespace: "app", MetricName: "m", Stat: "Sum", Dimensions: [{ Name: "a", Value: "b" }] };

it("keeps a model once, however its metric is named", () => {
  const { call } = cloudwatchForTest();
  expect(call("PutAnomalyDetector", METRIC)).toEqual({});
  const ExcludedTimeRanges = [{ StartTime: new Date(0), EndTime: new Date(1_000) }];
  const Configuration = { MetricTimezone: "UTC", ExcludedTimeRanges };
  call("PutAnomalyDetector", { SingleMetricAnomalyDetector: METRIC, Configuration });
  const { AnomalyDetectors } = call("DescribeAnomalyDetectors");
  expect(AnomalyDetectors).toMatchObject([{ ...METRIC, Configuration }]);
  expect(AnomalyDetectors).toHaveLength(1);
});

it.each<[input: object, id: string, code: string, message: string]>([
  [{}, "parameter-required", "MissingParameter", "The parameter Namespace is required."],
  [
    { SingleMetricAnomalyDetector: METRIC, MetricMathAnomalyDetector: {} },
    "parameters-exclusive",
    "InvalidParameterCombination",
    "The parameters SingleMetricAnomalyDetector and MetricMathAnomalyDetector are mutually exclusive and you have specified both.",
  ],
])("refuses %j", (input, id, code, message) => {
  expect(cloudwatchForTest().refusal("PutAnomalyDetector", input)).toEqual(refused(id, code, message));
});

it("needs its permission", () => expectDenied("PutAnomalyDetector", METRIC));
