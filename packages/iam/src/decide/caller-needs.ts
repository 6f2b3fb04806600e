import { DIRECT_GRANT, type Grant, ROLE_GRANT } from "../principal/grant.js";

/**
 * Which of the caller's own layers must allow, by what the resource's policy grants in the resource's own account (across
 * accounts nothing: NO_GRANT).
 * AWS: IAM User Guide "Policy evaluation logic", the impact of resource-based policies on implicit denies in other policy
 * types.
 */
export const needsIdentity = (granted: Grant): boolean => granted < ROLE_GRANT;

export const needsSession = (granted: Grant): boolean => granted < DIRECT_GRANT;

/**
 * AWS: IAM User Guide "Update a role trust policy": "If a permissions boundary is set for the user, then it must allow the
 * sts:AssumeRole action", even when the trust policy names the user. No way into a role escapes a boundary.
 */
export const needsBoundary = (granted: Grant, resourceLayer: "resource" | "trust"): boolean =>
  granted < DIRECT_GRANT || resourceLayer === "trust";
