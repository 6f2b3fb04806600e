import type { ReadStore } from "../../store/store.js";
import { parseRoleArn } from "./arn.js";
import type { RoleRow } from "./tables.js";
import { nameKey, roles } from "./tables.js";

/** The role of exactly that ARN, path included. */
export function findRoleByArn(store: ReadStore, arn: string): RoleRow | undefined {
  const parts = parseRoleArn(arn);
  const role = parts && store.get(roles, nameKey(parts.account, parts.roleName));
  return role?.arn === arn ? role : undefined;
}
