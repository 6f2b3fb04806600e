import { cloudwatchDashboardsNotFound, refuse } from "@understudy/catalogue";
import { dashboardArn } from "../arn.js";
import { dashboardCheck } from "../dashboards/check.js";
import { dashboards } from "../dashboards/tables.js";
import { operation } from "../operation.js";

/** All of them or none. Source: CloudWatch API reference, DeleteDashboards. */
export const DeleteDashboards = operation("DeleteDashboards", {
  authorize: ({ DashboardNames }, read) => DashboardNames.map((name) => dashboardCheck("DeleteDashboards", name, read)),
  run({ DashboardNames }, { account, store }) {
    const absent = DashboardNames.filter((name) => !store.get(dashboards, dashboardArn({ account }, name)));
    if (absent.length > 0) refuse(cloudwatchDashboardsNotFound, { dashboards: absent.join(", ") });
    for (const name of DashboardNames) store.delete(dashboards, dashboardArn({ account }, name));
    return {};
  },
});
