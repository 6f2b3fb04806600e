import { expect, it } from "vitest";
import { cloudwatch } from "../../cloudwatch/index.js";
import type { CallOptions, GateForTest } from "../../testing/gate-for-test.js";
import { gateForTest } from "../../testing/gate-for-test.js";
import { logs } from "../index.js";

interface Published {
  readonly Datapoints: readonly { readonly Sum: number; readonly SampleCount: number; readonly Unit: string }[];
}

const GROUP = { logGroupName: "app" };

function withFilter(filterPattern: string, transformation: object, more: object = {}) {
  const test = gateForTest([logs, cloudwatch]);
  const call = (operation: string, input: object, options?: CallOptions) =>
    test.call<unknown>(operation, input, { ...options, service: "logs" });
  call("CreateLogGroup", GROUP);
  call("CreateLogStream", { ...GROUP, logStreamName: "s" });
  const metricTransformations = [{ metricNamespace: "App", metricName: "Errors", metricValue: "1", ...transformation }];
  call("PutMetricFilter", { ...GROUP, filterName: "errors", filterPattern, metricTransformations, ...more });
  const put = (...messages: readonly string[]) =>
    call("PutLogEvents", {
      ...GROUP,
      logStreamName: "s",
      logEvents: messages.map((message) => ({ timestamp: test.now(), message })),
    });
  return { test, call, put, published: (dimensions?: object) => published(test, dimensions) };
}

function published(test: GateForTest, dimensions: object = {}) {
  const { Datapoints } = test.call<Published>(
    "GetMetricStatistics",
    {
      Namespace: "App",
      MetricName: "Errors",
      Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
      StartTime: new Date(test.now() - 3_600_000),
      EndTime: new Date(test.now() + 3_600_000),
      Period: 60,
      Statistics: ["Sum", "SampleCount"],
    },
    { service: "cloudwatch" },
  );
  return Datapoints.map(({ Sum, SampleCount, Unit }) => [Sum, SampleCount, Unit]);
}

it("a fixed value is published for each event that matches", () => {
  const { put, published } = withFilter("ERROR", { unit: "Count" });
  put("ERROR one", "fine", "ERROR two");
  expect(published()).toEqual([[2, 2, "Count"]]);
});

it.each([
  ["{ $.latency = * }", "$.latency", ['{"latency":12.5}', '{"latency":"no number"}', '{"other":1}']],
  ["[level, latency]", "$latency", ["INFO 12.5", "INFO much"]],
])("a value is taken from the event: %s", (pattern, metricValue, messages) => {
  const { put, published } = withFilter(pattern, { metricValue });
  put(...messages);
  expect(published()).toEqual([[12.5, 1, "None"]]);
});

it("dimensions are taken from the event; without one of them nothing is published", () => {
  const { put, published } = withFilter('{ $.code = "E*" }', { dimensions: { Code: "$.code", Host: "$.host" } });
  put('{"code":"E1","host":"a"}', '{"code":"E2"}');
  expect(published({ Code: "E1", Host: "a" })).toEqual([[1, 1, "None"]]);
  expect(published({ Code: "E2" })).toEqual([]);
});

it("the default value is published when nothing matches", () => {
  const { put, published } = withFilter("ERROR", { defaultValue: 0 });
  put("fine", "fine");
  expect(published()).toEqual([[0, 1, "None"]]);
});

it("nothing is published any more once the filter or its group is gone", () => {
  const { call, put, published } = withFilter("ERROR", {});
  call("DeleteMetricFilter", { ...GROUP, filterName: "errors" });
  put("ERROR");
  expect(published()).toEqual([]);
  call("DeleteLogGroup", GROUP);
  call("CreateLogGroup", GROUP);
  expect(call("DescribeMetricFilters", GROUP)).toEqual({ metricFilters: [] });
});
