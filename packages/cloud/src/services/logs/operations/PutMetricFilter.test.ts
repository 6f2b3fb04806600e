import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const TRANSFORMATION = { metricNamespace: "App", metricName: "Errors", metricValue: "1" };
const input = (more: object = {}) => ({
  logGroupName: "app",
  filterName: "errors",
  filterPattern: "ERROR",
  metricTransformations: [TRANSFORMATION],
  ...more,
});

it("keeps a filter; one of the same name takes its place and its time of creation", () => {
  const { group, call, now } = logsForTest();
  group("app");
  call("PutMetricFilter", input());
  call(
    "PutMetricFilter",
    input({ filterPattern: " ", metricTransformations: [{ ...TRANSFORMATION, defaultValue: 0 }] }),
  );
  expect(call("DescribeMetricFilters")).toEqual({
    metricFilters: [
      {
        filterName: "errors",
        filterPattern: " ",
        metricTransformations: [{ ...TRANSFORMATION, defaultValue: 0 }],
        creationTime: now(),
        logGroupName: "app",
        applyOnTransformedLogs: false,
      },
    ],
  });
});

it.each([
  ["a group that is not there", input({ logGroupName: "other" }), "logs.log-group-not-found"],
  ["a pattern that is none", input({ filterPattern: "{ $.a" }), "logs.filter-pattern-braces"],
  ["two transformations", input({ metricTransformations: [TRANSFORMATION, TRANSFORMATION] }), "wire.validation"],
])("refuses %s", (_, given, id) => {
  const { group, refusal } = logsForTest();
  group("app");
  expect(refusal("PutMetricFilter", given).id).toContain(id.split(".")[0]);
  if (!id.startsWith("wire")) expect(refusal("PutMetricFilter", given)).toMatchObject({ id, status: 400 });
  else expect(refusal("PutMetricFilter", given)).toMatchObject({ code: "InvalidParameterException", status: 400 });
});

it("refuses the filter after the hundredth", () => {
  const { group, call, refusal } = logsForTest();
  group("app");
  for (let i = 0; i < 100; i += 1) call("PutMetricFilter", input({ filterName: `f${i}` }));
  expect(refusal("PutMetricFilter", input())).toMatchObject({ code: "LimitExceededException", status: 400 });
});

it("needs logs:PutMetricFilter on the group", () => {
  const { group, user, call, refusal } = logsForTest();
  group("app");
  expect(refusal("PutMetricFilter", input(), { as: user() })).toEqual(
    notAllowed("logs:PutMetricFilter", `${arnOf("app")}:log-stream:`),
  );
  call("PutMetricFilter", input(), { as: user(allow("logs:PutMetricFilter", `${arnOf("app")}:*`)) });
});
