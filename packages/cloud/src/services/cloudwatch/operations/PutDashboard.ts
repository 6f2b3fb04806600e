import { cloudwatchDashboardNameInvalid, refuse } from "@understudy/catalogue";
import { dashboardArn } from "../arn.js";
import { requestTags } from "../check.js";
import { dashboardCheck } from "../dashboards/check.js";
import { checkBody } from "../dashboards/check-body.js";
import { dashboards } from "../dashboards/tables.js";
import { operation } from "../operation.js";
import { withTags } from "../tags.js";

/** Makes a dashboard, or replaces its body. Source: CloudWatch API reference, PutDashboard. */
export const PutDashboard = operation("PutDashboard", {
  authorize: ({ DashboardName, Tags }, read) => [
    dashboardCheck("PutDashboard", DashboardName, read, requestTags(Tags)),
    ...(Tags?.length ? [dashboardCheck("TagResource", DashboardName, read, requestTags(Tags))] : []),
  ],
  run({ DashboardName: name, DashboardBody: body, Tags }, { account, store, now }) {
    if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) refuse(cloudwatchDashboardNameInvalid, {});
    const messages = checkBody(body);
    const before = store.get(dashboards, dashboardArn({ account }, name));
    store.put(dashboards, { account, name, body, modifiedAt: now, tags: before?.tags ?? withTags([], Tags) });
    return { DashboardValidationMessages: [...messages] };
  },
});
