import type { Cause } from "../../../failure-mode.js";
import type { AssumeView } from "../../../views/assume-view.js";
import { roleAbsent } from "./role-absent.js";
import { roleInAnotherAccount } from "./role-in-another-account.js";
import { roleTooNew } from "./role-too-new.js";
import { serviceLinkedRoleGiven } from "./service-linked-role-given.js";
import { trustConditionMismatch } from "./trust-condition-mismatch.js";
import { trustDenies } from "./trust-denies.js";
import { trustLacksPrincipal } from "./trust-lacks-principal.js";
import { trustTooNew } from "./trust-too-new.js";

/** Why AWS could not assume a role for you. One of them holds exactly when the role cannot be assumed: they are the check. */
export const assumeCauses: readonly Cause<AssumeView, "roleArn">[] = [
  roleAbsent,
  roleTooNew,
  roleInAnotherAccount,
  serviceLinkedRoleGiven,
  trustTooNew,
  trustDenies,
  trustConditionMismatch,
  trustLacksPrincipal,
];
