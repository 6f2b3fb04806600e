import type { Settings } from "../../settings.js";
import type { RoleRow } from "./tables.js";

/** Whether services see the role already: IAM is eventually consistent, for as long as the host says. */
export function isPropagated(role: RoleRow, at: { readonly now: number; readonly settings: Settings }): boolean {
  return role.createdAt + at.settings.iamPropagation <= at.now;
}
