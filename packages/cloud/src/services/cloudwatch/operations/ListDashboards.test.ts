import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

it("lists the dashboards of the account, with the bytes of their bodies", () => {
  const { call } = cloudwatchForTest();
  const DashboardBody = JSON.stringify({ widgets: [{ type: "text", properties: { markdown: "é" } }] });
  for (const DashboardName of ["b", "a"]) call("PutDashboard", { DashboardName, DashboardBody });
  expect(call("ListDashboards", { DashboardNamePrefix: "a" })).toEqual({
    DashboardEntries: [
      {
        DashboardName: "a",
        DashboardArn: `arn:aws:cloudwatch::${ACCOUNT}:dashboard/a`,
        LastModified: new Date(START),
        Size: DashboardBody.length + 1,
      },
    ],
  });
  expect(call("ListDashboards").DashboardEntries).toHaveLength(2);
});

it("refuses a token that it did not give", () => {
  expect(cloudwatchForTest().refusal("ListDashboards", { NextToken: "x" })).toEqual(
    refused("next-token-invalid", "InvalidParameterValue", "Request parameter NextToken is invalid"),
  );
});

it("needs its permission", () => expectDenied("ListDashboards", {}));
