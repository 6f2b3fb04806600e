import type { DeletionTaskRow, RoleUsage } from "../../services/iam/tables.js";

/** How long the service takes to answer, ms. DIFFERS: AWS says only that it takes a while; seconds are usual. */
const ANSWER = 3_000;

/** What comes of a task: it is to be looked at again, or it is done. */
export type Decision =
  | { readonly wakeAt: number }
  | { readonly status: "SUCCEEDED" }
  | { readonly status: "FAILED"; readonly usage: readonly RoleUsage[] };

/**
 * What becomes of a deletion, given what needs the role now. One that failed is never tried again: it takes another task.
 * Source: IAM User Guide, "Delete a service-linked role".
 * @param now ms since epoch.
 */
export function decide(task: Pick<DeletionTaskRow, "createdAt">, usage: readonly RoleUsage[], now: number): Decision {
  const answeredAt = task.createdAt + ANSWER;
  if (now < answeredAt) return { wakeAt: answeredAt };
  return usage.length > 0 ? { status: "FAILED", usage } : { status: "SUCCEEDED" };
}
