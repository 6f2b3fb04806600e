import { cloudwatchDashboardNotFound, refuse } from "@understudy/catalogue";
import { dashboardArn } from "../arn.js";
import { dashboardCheck } from "../dashboards/check.js";
import { dashboards } from "../dashboards/tables.js";
import { operation } from "../operation.js";

/** Source: CloudWatch API reference, GetDashboard. */
export const GetDashboard = operation("GetDashboard", {
  authorize: ({ DashboardName }, read) => [dashboardCheck("GetDashboard", DashboardName, read)],
  run({ DashboardName }, { account, store }) {
    const arn = dashboardArn({ account }, DashboardName);
    const row = store.get(dashboards, arn) ?? refuse(cloudwatchDashboardNotFound, { dashboard: DashboardName });
    return { DashboardArn: arn, DashboardName, DashboardBody: row.body };
  },
});
