import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../../gate/operation.js";
import { insightRuleArn } from "../arn.js";
import { resourceTags } from "../check.js";
import { insightRules } from "./tables.js";

/** A check on a Contributor Insights rule, whether it exists or not. */
export function insightRuleCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  const resource = insightRuleArn(read, name);
  const tags = read.store.get(insightRules, resource)?.tags ?? [];
  return { action: `cloudwatch:${action}`, resource, context: { ...resourceTags(tags), ...context } };
}
