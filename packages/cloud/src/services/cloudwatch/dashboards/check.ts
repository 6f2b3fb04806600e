import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../../gate/operation.js";
import { dashboardArn } from "../arn.js";
import { resourceTags } from "../check.js";
import { dashboards } from "./tables.js";

/** A check on a dashboard, whether it exists or not. */
export function dashboardCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  const resource = dashboardArn(read, name);
  const tags = read.store.get(dashboards, resource)?.tags ?? [];
  return { action: `cloudwatch:${action}`, resource, context: { ...resourceTags(tags), ...context } };
}
