import { expect, it } from "vitest";
import { cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

const METRIC = { Namespace: "app", MetricName: "m", Stat: "Sum" };

it("deletes a model, once", () => {
  const { call, refusal } = cloudwatchForTest();
  call("PutAnomalyDetector", METRIC);
  expect(call("DeleteAnomalyDetector", METRIC)).toEqual({});
  expect(refusal("DeleteAnomalyDetector", METRIC)).toEqual(
    refused("anomaly-detector-not-found", "ResourceNotFoundException", "Anomaly detector model not found", 404),
  );
});

it("needs its permission", () => expectDenied("DeleteAnomalyDetector", METRIC));
