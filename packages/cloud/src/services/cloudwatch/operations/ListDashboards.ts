import { cloudwatchNextTokenInvalid, refuse } from "@understudy/catalogue";
import { utf8Length } from "../../logs/events/utf8-length.js";
import { dashboardArn } from "../arn.js";
import { generalCheck } from "../check.js";
import { dashboards } from "../dashboards/tables.js";
import { operation } from "../operation.js";
import { pageOf } from "../page-of.js";

/** AWS lists up to 1000 at once. Source: CloudWatch API reference, ListDashboards. */
export const ListDashboards = operation("ListDashboards", {
  authorize: () => [generalCheck("ListDashboards")],
  run({ DashboardNamePrefix = "", NextToken }, { account, store }) {
    const found = store.list(dashboards, "account", account).filter(({ name }) => name.startsWith(DashboardNamePrefix));
    const refuseToken = () => refuse(cloudwatchNextTokenInvalid, {});
    const { rows, end } = pageOf(found, ({ name }) => name, { token: NextToken, size: 1_000 }, refuseToken);
    return {
      DashboardEntries: rows.map(({ name, body, modifiedAt }) => ({
        DashboardName: name,
        DashboardArn: dashboardArn({ account }, name),
        LastModified: new Date(modifiedAt),
        Size: utf8Length(body),
      })),
      ...end,
    };
  },
});
