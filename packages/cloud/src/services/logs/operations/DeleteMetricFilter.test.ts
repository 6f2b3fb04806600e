import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const FILTER = { logGroupName: "app", filterName: "f" };

function withFilter() {
  const test = logsForTest();
  test.group("app");
  test.call("PutMetricFilter", {
    logGroupName: "app",
    filterName: "f",
    filterPattern: "",
    metricTransformations: [{ metricNamespace: "App", metricName: "A", metricValue: "1" }],
  });
  return test;
}

it("deletes a filter; another time there is none", () => {
  const { call, refusal } = withFilter();
  call("DeleteMetricFilter", FILTER);
  expect(call("DescribeMetricFilters", { logGroupName: "app" })).toEqual({ metricFilters: [] });
  expect(refusal("DeleteMetricFilter", FILTER)).toMatchObject({
    code: "ResourceNotFoundException",
    message: "The specified metric filter does not exist.",
    status: 400,
  });
});

it("refuses a group that is not there", () => {
  const refused = withFilter().refusal("DeleteMetricFilter", { ...FILTER, logGroupName: "other" });
  expect(refused.message).toBe("The specified log group does not exist.");
});

it("needs logs:DeleteMetricFilter on the group", () => {
  const { user, call, refusal } = withFilter();
  expect(refusal("DeleteMetricFilter", FILTER, { as: user() })).toEqual(
    notAllowed("logs:DeleteMetricFilter", `${arnOf("app")}:log-stream:`),
  );
  call("DeleteMetricFilter", FILTER, { as: user(allow("logs:DeleteMetricFilter")) });
});
