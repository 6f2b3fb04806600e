import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

const METRIC = { Namespace: "app", MetricName: "m", Stat: "Sum", Dimensions: [] };
const MATH = { MetricDataQueries: [{ Id: "e1", Expression: "1 + 1" }] };

function three() {
  const test = cloudwatchForTest();
  test.call("PutAnomalyDetector", METRIC);
  test.call("PutAnomalyDetector", { ...METRIC, MetricName: "n" });
  test.call("PutAnomalyDetector", { MetricMathAnomalyDetector: MATH });
  return test;
}

it("describes models of single metrics, and others where they are asked for", () => {
  const { call } = three();
  expect(call("DescribeAnomalyDetectors", { MetricName: "m" })).toEqual({
    AnomalyDetectors: [
      {
        ...METRIC,
        SingleMetricAnomalyDetector: { ...METRIC, AccountId: ACCOUNT },
        Configuration: { ExcludedTimeRanges: [] },
        StateValue: "PENDING_TRAINING",
      },
    ],
  });
  expect(call("DescribeAnomalyDetectors").AnomalyDetectors).toHaveLength(2);
  expect(call("DescribeAnomalyDetectors", { Namespace: "other" }).AnomalyDetectors).toEqual([]);
  expect(call("DescribeAnomalyDetectors", { AnomalyDetectorTypes: ["METRIC_MATH"] })).toMatchObject({
    AnomalyDetectors: [{ MetricMathAnomalyDetector: MATH }],
  });
});

it("goes page by page", () => {
  const { call } = three();
  const first = call<{ NextToken?: string }>("DescribeAnomalyDetectors", { MaxResults: 1 });
  const { NextToken } = first;
  expect(call("DescribeAnomalyDetectors", { NextToken })).toMatchObject({ AnomalyDetectors: [{ MetricName: "n" }] });
});

it("needs its permission", () => expectDenied("DescribeAnomalyDetectors", {}));
