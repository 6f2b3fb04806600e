import type { Context } from "../../gate/operation.js";
import { remove } from "./delete.js";
import { SECURITY_GROUP } from "./kind.js";
import type { SecurityGroupRow } from "./tables.js";
import { securityGroupRules } from "./tables.js";

/** Deletes a security group with its rules. */
export function removeGroup(group: SecurityGroupRow, context: Pick<Context, "store">): void {
  const { store } = context;
  for (const { id } of store.list(securityGroupRules, "group", group.id)) store.delete(securityGroupRules, id);
  remove(SECURITY_GROUP, group, context);
}
