import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied, refused, STREAM, streamArn } from "../testing/cloudwatch-for-test.js";

it("gives a stream's settings", () => {
  const { call } = cloudwatchForTest();
  call("PutMetricStream", STREAM);
  expect(call("GetMetricStream", { Name: "s" })).toEqual({
    ...STREAM,
    Arn: streamArn("s"),
    State: "running",
    CreationDate: new Date(START),
    LastUpdateDate: new Date(START),
    IncludeLinkedAccountsMetrics: false,
  });
});

it("refuses a stream that is not there", () => {
  expect(cloudwatchForTest().refusal("GetMetricStream", { Name: "s" })).toEqual(
    refused("metric-stream-not-found", "ResourceNotFoundException", "MetricStream s does not exist", 404),
  );
});

it("needs its permission", () => expectDenied("GetMetricStream", { Name: "s" }, streamArn("s")));
