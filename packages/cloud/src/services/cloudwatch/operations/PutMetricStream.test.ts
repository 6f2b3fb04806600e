import { expect, it } from "vitest";
import {
  allow,
  cloudwatchForTest,
  expectDenied,
  notAllowed,
  refused,
  STREAM,
  streamArn,
} from "../testing/cloudwatch-for-test.js";

it("keeps a stream, which runs, and replaces its settings", () => {
  const { call } = cloudwatchForTest();
  expect(call("PutMetricStream", STREAM)).toEqual({ Arn: streamArn("s") });
  call("StopMetricStreams", { Names: ["s"] });
  const IncludeFilters = [{ Namespace: "app" }];
  call("PutMetricStream", { ...STREAM, OutputFormat: "opentelemetry1.0", IncludeFilters });
  expect(call("GetMetricStream", { Name: "s" })).toMatchObject({
    State: "stopped",
    OutputFormat: "opentelemetry1.0",
    IncludeFilters,
  });
});

it("refuses filters of both kinds", () => {
  const filters = [{ Namespace: "app" }];
  const input = { ...STREAM, IncludeFilters: filters, ExcludeFilters: filters };
  expect(cloudwatchForTest().refusal("PutMetricStream", input)).toEqual(
    refused(
      "parameters-exclusive",
      "InvalidParameterCombination",
      "The parameters IncludeFilters and ExcludeFilters are mutually exclusive and you have specified both.",
    ),
  );
});

it("needs its permission, and iam:PassRole for the role", () => {
  expectDenied("PutMetricStream", STREAM, streamArn("s"));
  const { user, refusal, call } = cloudwatchForTest();
  const put = allow("cloudwatch:PutMetricStream");
  expect(refusal("PutMetricStream", STREAM, { as: user(put) })).toEqual(notAllowed("iam:PassRole", STREAM.RoleArn));
  const service = { "iam:PassedToService": "streams.metrics.cloudwatch.amazonaws.com" };
  call("PutMetricStream", STREAM, { as: user(put, allow("iam:PassRole", "*", { StringEquals: service })) });
});
