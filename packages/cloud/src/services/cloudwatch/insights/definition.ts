import { cloudwatchInsightRuleInvalid, insightRuleReasons, refuse } from "@understudy/catalogue";

/**
 * The schema that a rule says it follows: `CloudWatchLogRule/1`. Source: CloudWatch User Guide, "Contributor Insights rule syntax".
 * @throws Failure cloudwatch.insight-rule-invalid
 */
export function schemaOf(text: string): string {
  const read = parse(text);
  if (read === undefined) return refuse(cloudwatchInsightRuleInvalid, { reason: insightRuleReasons.notJson });
  const { Schema } = read as { readonly Schema?: unknown };
  const { Name, Version } = (Schema ?? {}) as { readonly Name?: unknown; readonly Version?: unknown };
  if (typeof Name !== "string" || typeof Version !== "number") {
    return refuse(cloudwatchInsightRuleInvalid, { reason: insightRuleReasons.noSchema });
  }
  return `${Name}/${Version}`;
}

/** Names of the log groups of a definition; none of one that cannot be read. */
export function logGroupsOf(text: string): readonly string[] {
  const { LogGroupNames } = (parse(text) ?? {}) as { readonly LogGroupNames?: unknown };
  return Array.isArray(LogGroupNames) ? LogGroupNames.filter((name) => typeof name === "string") : [];
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
