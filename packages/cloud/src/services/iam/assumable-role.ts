import type { AssumableRole } from "@understudy/catalogue";
import { documentOf } from "../../gate/document.js";
import type { Read } from "../../gate/operation.js";
import { findRoleByArn } from "./find-role.js";
import { nameKey, roles } from "./tables.js";

/** What the catalogue needs to tell why the role of that ARN could not be assumed; undefined when there is none. */
export function assumableRole(
  arn: string,
  { store, propagated, now }: Pick<Read, "store" | "propagated" | "now">,
): AssumableRole | undefined {
  const seen = findRoleByArn(propagated, arn);
  const stored = findRoleByArn(store, arn);
  const role = seen ?? stored;
  if (!role) return undefined;
  const { roleName, createdAt, account } = role;
  const seenIn = Math.ceil(((propagated.seenAt(roles, nameKey(account, roleName)) ?? now) - now) / 1000);
  const trustChanges = seen && stored && seen.trust !== stored.trust;
  return {
    roleName,
    trust: documentOf(role.trust),
    createdAt,
    account,
    ...(!seen && { seenIn }),
    ...(trustChanges && { coming: { trust: documentOf(stored.trust), seenIn } }),
  };
}
