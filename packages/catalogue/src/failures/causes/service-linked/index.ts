import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { serviceLinkedRoleAbsent } from "./role-absent.js";
import { serviceLinkedRoleTooNew } from "./role-too-new.js";
import { serviceLinkedRoleUnusable } from "./role-unusable.js";

/** Why a service could not assume its service-linked role. One of them holds exactly when it cannot. */
export const serviceLinkedRoleCauses: readonly Cause<AssumeView, never>[] = [
  serviceLinkedRoleAbsent,
  serviceLinkedRoleTooNew,
  serviceLinkedRoleUnusable,
];
