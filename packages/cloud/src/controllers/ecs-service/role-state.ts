import { findRoleByArn } from "../../services/iam/find-role.js";
import type { ReadStore } from "../../store/store.js";

/** What a role looks like: a text that differs when a refusal might. */
export function roleState(arn: string, store: ReadStore): string {
  const role = findRoleByArn(store, arn);
  return role ? JSON.stringify([role.roleId, role.trust, role.attached, role.inline]) : "absent";
}
