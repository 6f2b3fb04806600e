import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

function two() {
  const test = cloudwatchForTest();
  for (const DashboardName of ["a", "b"]) test.call("PutDashboard", { DashboardName, DashboardBody: '{"widgets":[]}' });
  return test;
}

it("deletes dashboards", () => {
  const { call } = two();
  expect(call("DeleteDashboards", { DashboardNames: ["a"] })).toEqual({});
  expect(call("ListDashboards").DashboardEntries).toMatchObject([{ DashboardName: "b" }]);
});

it("deletes none where one is not there", () => {
  const { call, refusal } = two();
  expect(refusal("DeleteDashboards", { DashboardNames: ["a", "gone"] })).toEqual(
    refused("dashboards-not-found", "ResourceNotFound", "The specified dashboard does not exist. [gone]", 404),
  );
  expect(call("ListDashboards").DashboardEntries).toHaveLength(2);
});

it("needs its permission for each", () =>
  expectDenied("DeleteDashboards", { DashboardNames: ["a"] }, `arn:aws:cloudwatch::${ACCOUNT}:dashboard/a`));
