import type { PolicyDocument, RequestContext } from "@understudy/iam";
import type { RoleKind } from "../roles/role-kinds.js";

/** What must be known to tell why AWS could not assume a role for you. */
export interface AssumeView {
  readonly roleArn: string;
  /** What the role was to be used as: decides the principal it must trust and the policies it usually has. */
  readonly use: RoleKind;
  /** Condition keys that AWS sends when it assumes: `aws:SourceArn`, `aws:SourceAccount`. */
  readonly context: RequestContext;
  /** The role as it stands; absent when there is none of that ARN. */
  readonly role?: AssumableRole;
  /** ms since epoch. */
  readonly now: number;
  /** How long an IAM change takes to be seen by other services, ms. */
  readonly propagation: number;
}

export interface AssumableRole {
  readonly roleName: string;
  readonly trust: PolicyDocument;
  /** ms since epoch. */
  readonly createdAt: number;
  /** Account that owns the role. */
  readonly account: string;
}
