import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

function withFilters() {
  const test = logsForTest();
  test.group("one");
  test.group("two");
  for (const [logGroupName, filterName, metricName] of [
    ["one", "a", "A"],
    ["one", "ab", "B"],
    ["two", "c", "A"],
  ]) {
    const metricTransformations = [{ metricNamespace: "App", metricName, metricValue: "1" }];
    test.call("PutMetricFilter", { logGroupName, filterName, filterPattern: "", metricTransformations });
  }
  const names = (input: object) =>
    test
      .call<{ metricFilters: { filterName: string }[] }>("DescribeMetricFilters", input)
      .metricFilters.map(({ filterName }) => filterName);
  return { ...test, names };
}

it.each<[input: object, names: readonly string[]]>([
  [{}, ["a", "ab", "c"]],
  [{ logGroupName: "one" }, ["a", "ab"]],
  [{ logGroupName: "one", filterNamePrefix: "ab" }, ["ab"]],
  [{ metricName: "A", metricNamespace: "App" }, ["a", "c"]],
  [{ metricName: "A", metricNamespace: "Other" }, []],
])("finds by %j", (input, names) => {
  expect(withFilters().names(input)).toEqual(names);
});

it("goes on where a page ended", () => {
  const { call, names } = withFilters();
  const { nextToken } = call("DescribeMetricFilters", { limit: 2 });
  expect(names({ nextToken })).toEqual(["c"]);
});

it("refuses a group that is not there, and needs its permission", () => {
  const { refusal, user, call } = withFilters();
  expect(refusal("DescribeMetricFilters", { logGroupName: "none" }).id).toBe("logs.log-group-not-found");
  expect(refusal("DescribeMetricFilters", { logGroupName: "one" }, { as: user() })).toEqual(
    notAllowed("logs:DescribeMetricFilters", `${arnOf("one")}:log-stream:`),
  );
  call("DescribeMetricFilters", {}, { as: user(allow("logs:DescribeMetricFilters")) });
});
