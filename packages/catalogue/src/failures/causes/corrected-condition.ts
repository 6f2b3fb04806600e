import type { ConditionBlock, RequestContext, Statement } from "@understudy/iam";
import { type FailingCondition, sentValue } from "./failing-conditions.js";

/**
 * The statement's conditions with those that fail made right: a key that AWS sends gets the value it sends, a key that it does
 * not send is dropped. Undefined when none is left.
 */
export function correctedCondition(
  found: { readonly statement: Statement; readonly failing: readonly FailingCondition[] },
  context: RequestContext,
): ConditionBlock | undefined {
  const kept = Object.entries(found.statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys)
      .filter(([key]) => !found.failing.some((failing) => failing.operator === operator && failing.key === key))
      .map(([key, values]) => [operator, key, values] as const),
  );
  const right = found.failing.flatMap(({ key }) => {
    const sent = sentValue(context, key);
    return sent === "nothing" ? [] : [rightCondition(key, sent)];
  });
  const entries = [...kept, ...right];
  if (entries.length === 0) return undefined;
  const block: { [operator: string]: { [key: string]: ConditionBlock[string][string] } } = {};
  for (const [operator, key, values] of entries) block[operator] = { ...block[operator], [key]: values };
  return block;
}

/**
 * AWS documents `aws:SourceArn` of a task only as the wildcard of account and Region: naming one cluster is not supported.
 * Source: Amazon ECS Developer Guide, "Task IAM role" (confused deputy).
 */
function rightCondition(key: string, sent: string): readonly [operator: string, key: string, value: string] {
  if (key.toLowerCase() !== "aws:sourcearn") return ["StringEquals", key, sent];
  const [arn, partition, service, region, account] = sent.split(":");
  return ["ArnLike", key, [arn, partition, service, region, account, "*"].join(":")];
}
