import { expect, it } from "vitest";
import { cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

interface Shown {
  readonly Metrics: readonly { readonly MetricName: string }[];
  readonly NextToken?: string;
}

const DAY = 86_400_000;
const B = [{ Name: "name", Value: "b" }];
const C = [...B, { Name: "other", Value: "c" }];

function several() {
  const test = cloudwatchForTest();
  const put = (Namespace: string, MetricName: string, Dimensions?: object) =>
    test.call("PutMetricData", { Namespace, MetricData: [{ MetricName, Value: 1, Dimensions }] });
  put("app", "m");
  put("app", "m", B);
  put("app", "n", C);
  put("web", "m");
  const names = (input: object) => test.call<Shown>("ListMetrics", input).Metrics.map(({ MetricName }) => MetricName);
  return { ...test, put, names };
}

it.each<[input: object, names: readonly string[]]>([
  [{}, ["m", "m", "n", "m"]],
  [{ Namespace: "app" }, ["m", "m", "n"]],
  [{ Namespace: "app", MetricName: "n" }, ["n"]],
  [{ MetricName: "m" }, ["m", "m", "m"]],
  [{ Dimensions: B }, ["m", "n"]],
  [{ Dimensions: [{ Name: "other" }] }, ["n"]],
  [{ Namespace: "unknown/" }, []],
])("lists %j", (input, names) => expect(several().names(input)).toEqual(names));

it("shows a metric with its dimensions", () => {
  expect(several().call("ListMetrics", { Namespace: "app", MetricName: "n" })).toEqual({
    Metrics: [{ Namespace: "app", MetricName: "n", Dimensions: C }],
  });
});

it("leaves out what had no datapoint for two weeks, or, where asked, for three hours", () => {
  const { names, advance, put } = several();
  advance(4 * 3_600_000);
  put("web", "fresh");
  expect(names({ RecentlyActive: "PT3H" })).toEqual(["fresh"]);
  advance(15 * DAY);
  expect(names({})).toEqual([]);
});

it("gives 500 at once, and takes no token that it did not give", () => {
  const { call, refusal } = cloudwatchForTest();
  const MetricData = Array.from({ length: 501 }, (_, i) => ({ MetricName: `m${i}`, Value: 1 }));
  call("PutMetricData", { Namespace: "app", MetricData });
  const { Metrics, NextToken } = call<Shown>("ListMetrics");
  expect(Metrics).toHaveLength(500);
  expect(call<Shown>("ListMetrics", { NextToken }).Metrics).toHaveLength(1);
  expect(refusal("ListMetrics", { NextToken: "b5a5f1a0" })).toEqual(
    refused("next-token-invalid", "InvalidParameterValue", "Request parameter NextToken is invalid"),
  );
});

it("needs its permission", () => expectDenied("ListMetrics", {}));
