import type { PolicyDocument, RequestContext } from "@understudy/iam";
import type { RoleKind } from "../roles/role-kinds.js";

/** What must be known to tell why AWS could not assume a role for you. */
export interface AssumeView {
  readonly roleArn: string;
  /** What the role was to be used as: decides the principal it must trust and the policies it usually has. */
  readonly use: RoleKind;
  /** Condition keys that AWS sends when it assumes: `aws:SourceArn`, `aws:SourceAccount`. */
  readonly context: RequestContext;
  /** Absent when there is none of that ARN. */
  readonly role?: AssumableRole;
  /** ms since epoch. */
  readonly now: number;
}

/** A role as services see it; as it stands where they do not see it yet. */
export interface AssumableRole {
  readonly roleName: string;
  readonly trust: PolicyDocument;
  /** ms since epoch. */
  readonly createdAt: number;
  /** Account that owns the role. */
  readonly account: string;
  /** Seconds until services see the role at all; absent when they do. */
  readonly seenIn?: number;
  /** The trust policy that was set since, and the seconds until services see it. */
  readonly coming?: { readonly trust: PolicyDocument; readonly seenIn: number };
}
