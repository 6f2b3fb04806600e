import type { Tag } from "@aws-sdk/client-cloudwatch";
import { table } from "../../../store/table.js";
import type { Place } from "../arn.js";
import { insightRuleArn, placeKey } from "../arn.js";

/** A Contributor Insights rule: a record, which looks at no logs. */
export interface InsightRuleRow extends Place {
  readonly name: string;
  readonly state: "ENABLED" | "DISABLED";
  /** `CloudWatchLogRule/1`. */
  readonly schema: string;
  /** JSON text, as it was put. */
  readonly definition: string;
  readonly applyOnTransformedLogs?: boolean;
  readonly tags: readonly Tag[];
}

export const insightRules = table<InsightRuleRow>()({
  name: "cloudwatch.insight-rule",
  key: (row) => insightRuleArn(row, row.name),
  indexes: { place: placeKey },
});
