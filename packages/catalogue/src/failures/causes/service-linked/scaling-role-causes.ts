import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { serviceLinkedRoleUnusable } from "./role-unusable.js";
import { scalingRoleAbsent } from "./scaling-role-absent.js";
import { scalingRoleTooNew } from "./scaling-role-too-new.js";

/** Why Application Auto Scaling could not assume its service-linked role. One of them holds exactly when it cannot. */
export const scalingRoleCauses: readonly Cause<AssumeView, never>[] = [
  scalingRoleAbsent,
  scalingRoleTooNew,
  serviceLinkedRoleUnusable,
];
