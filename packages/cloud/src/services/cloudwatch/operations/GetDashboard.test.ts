import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

it("gives the body as it was put, whatever the Region", () => {
  const { call } = cloudwatchForTest();
  const DashboardBody = '{ "widgets": [] }';
  call("PutDashboard", { DashboardName: "main", DashboardBody });
  expect(call("GetDashboard", { DashboardName: "main" }, { region: "eu-west-1" })).toMatchObject({ DashboardBody });
});

it("refuses a dashboard that is not there", () => {
  expect(cloudwatchForTest().refusal("GetDashboard", { DashboardName: "main" })).toEqual(
    refused("dashboard-not-found", "ResourceNotFound", "Dashboard main does not exist", 404),
  );
});

it("needs its permission", () =>
  expectDenied("GetDashboard", { DashboardName: "main" }, `arn:aws:cloudwatch::${ACCOUNT}:dashboard/main`));
