import type { AssumableRole } from "./assume-view.js";
import type { DenialView } from "./denial-view.js";

/**
 * What must be known to tell why sts:AssumeRole was refused: the question and the caller's policies, and the role that was to be
 * assumed. The role's trust policy is `request.resourcePolicy`.
 */
export interface AssumeRoleView extends DenialView {
  /** Absent when there is none of that ARN. */
  readonly role?: AssumableRole;
  /** ms since epoch. */
  readonly now: number;
}
