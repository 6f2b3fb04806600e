import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { policyTooNew } from "../denial/policy-too-new.js";
import { callerDenied } from "./caller-denied.js";
import { callerLacksPermission } from "./caller-lacks-permission.js";
import { roleToAssumeAbsent } from "./role-absent.js";
import { roleToAssumeTooNew } from "./role-too-new.js";
import { callerFailsTrustCondition } from "./trust-condition-mismatch.js";
import { trustLacksAction } from "./trust-lacks-action.js";
import { trustSilent } from "./trust-silent.js";
import { trustOfRoleTooNew } from "./trust-too-new.js";

/** Why sts:AssumeRole was refused. */
export const assumeRoleCauses: readonly Cause<AssumeRoleView, "role">[] = [
  roleToAssumeAbsent,
  roleToAssumeTooNew,
  trustOfRoleTooNew,
  policyTooNew,
  callerDenied,
  callerFailsTrustCondition,
  trustLacksAction,
  trustSilent,
  callerLacksPermission,
];
