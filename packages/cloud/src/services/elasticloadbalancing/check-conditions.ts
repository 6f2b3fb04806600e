/** What Elastic Load Balancing refuses about conditions of rules. Source: Elastic Load Balancing API reference, RuleCondition; getmoto/moto elbv2. */
import type { RuleCondition } from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  elbConditionConfigMissing,
  elbConditionFieldInvalid,
  elbConditionValuesNotCompatible,
  elbConditionValueTooLong,
  elbValueMissing,
  refuse,
} from "@understudy/catalogue";

/** The member that holds the values of a condition, and the most characters of a value. In the order in which AWS lists them. */
const FIELDS = {
  "path-pattern": { config: "PathPatternConfig", limit: 128 },
  "host-header": { config: "HostHeaderConfig", limit: 128 },
  "http-header": { config: "HttpHeaderConfig", limit: 128 },
  "http-request-method": { config: "HttpRequestMethodConfig", limit: 40 },
  "query-string": { config: "QueryStringConfig", limit: 128 },
  "source-ip": { config: "SourceIpConfig", limit: 128 },
} as const;

/** @throws Failure, the first rule that is broken. */
export function checkConditions(conditions: readonly RuleCondition[]): void {
  for (const condition of conditions) {
    const field = condition.Field ?? "";
    if (!Object.hasOwn(FIELDS, field)) {
      refuse(elbConditionFieldInvalid, { field, fields: Object.keys(FIELDS).join(",") });
    }
    checkCondition(condition, field as keyof typeof FIELDS);
  }
}

function checkCondition(condition: RuleCondition, field: keyof typeof FIELDS): void {
  const { config, limit } = FIELDS[field];
  const plain = field === "path-pattern" || field === "host-header";
  if (condition.Values?.length && !plain) refuse(elbConditionValuesNotCompatible, { field });
  if (!plain && condition[config] === undefined) refuse(elbConditionConfigMissing, { config, field });
  const values = condition[config]?.Values ?? condition.Values ?? [];
  if (values.length === 0) refuse(elbValueMissing, { thing: "condition value" });
  const texts = values.flatMap((value) => (typeof value === "string" ? value : [value.Key ?? "", value.Value ?? ""]));
  if (texts.some((text) => text.length > limit)) refuse(elbConditionValueTooLong, { field, limit: String(limit) });
}

/** A condition as AWS shows it: path-pattern and host-header in both of their forms. */
export function wholeCondition(condition: RuleCondition): RuleCondition {
  const { Field, Values } = condition;
  if (Field === "path-pattern") {
    const values = condition.PathPatternConfig?.Values ?? Values;
    return { ...condition, Values: values, PathPatternConfig: { ...condition.PathPatternConfig, Values: values } };
  }
  if (Field === "host-header") {
    const values = condition.HostHeaderConfig?.Values ?? Values;
    return { ...condition, Values: values, HostHeaderConfig: { ...condition.HostHeaderConfig, Values: values } };
  }
  return condition;
}
