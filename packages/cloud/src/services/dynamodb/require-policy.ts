import { dynamodbPolicyNotFound, dynamodbTexts, refuse } from "@understudy/catalogue";
import type { TablePolicy, TableRow } from "./tables.js";

/** @throws Failure dynamodb.policy-not-found */
export function requirePolicy({ policy, arn }: TableRow): TablePolicy {
  return policy ?? refuse(dynamodbPolicyNotFound, { what: arn });
}

/**
 * Whether the policy is the one that the caller knows of; `NO_POLICY` for none.
 * @throws Failure dynamodb.policy-not-found
 */
export function checkRevision(row: TableRow, expected: string | undefined): void {
  if (expected === undefined) return;
  const actual = row.policy?.revisionId;
  if (expected === (actual ?? "NO_POLICY")) return;
  if (actual === undefined) requirePolicy(row);
  refuse(dynamodbPolicyNotFound, { what: dynamodbTexts.otherRevision(row.name, expected, actual ?? "") });
}
