import type { Cause } from "../../../failure-mode.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import { callerDenied } from "../assume-role/caller-denied.js";
import { roleToAssumeAbsent } from "../assume-role/role-absent.js";
import { roleToAssumeTooNew } from "../assume-role/role-too-new.js";
import { callerFailsTrustCondition } from "../assume-role/trust-condition-mismatch.js";
import { trustLacksAction } from "../assume-role/trust-lacks-action.js";
import { trustLacksProvider } from "./trust-lacks-provider.js";
import { trustNamesOtherProvider } from "./trust-names-other-provider.js";

/** Why a web identity, whose token is good, may not assume a role. */
export const webIdentityCauses: readonly Cause<AssumeRoleView>[] = [
  withRole(roleToAssumeAbsent),
  withRole(roleToAssumeTooNew),
  withRole(callerDenied),
  withRole(callerFailsTrustCondition),
  trustNamesOtherProvider,
  withRole(trustLacksAction),
  trustLacksProvider,
];

/** AWS's sentence does not name the role here, so a cause that is known from sts:AssumeRole must: it becomes evidence. */
function withRole({ decide: _needsTheRole, ...cause }: Cause<AssumeRoleView, "role">): Cause<AssumeRoleView> {
  const named = ({ request }: AssumeRoleView) => ({ role: request.resource });
  return {
    ...cause,
    holds: (view) => {
      const evidence = cause.holds(view, named(view));
      return evidence && { ...evidence, ...named(view) };
    },
    fixes: (view) => cause.fixes(view, named(view)),
  };
}
