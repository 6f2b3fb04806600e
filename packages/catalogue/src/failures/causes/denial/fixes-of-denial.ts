import { compile, type Minimal, minimise, type PolicyChange, type Principal, type Statement } from "@understudy/iam";
import type { Fix } from "../../../fixes/fix.js";
import type { AssumeRoleView } from "../../../views/assume-role-view.js";
import type { DenialView } from "../../../views/denial-view.js";
import { roleOfArn } from "../role-of-arn.js";
import { withStatement } from "../trust.js";
import { organizationStep } from "./organization-step.js";
import { policyName, policyTypes } from "./policy-type.js";

/** The smallest changes that would have let the call through, each in the form of its layer. */
export function fixesOfDenial(view: DenialView): readonly Fix[] {
  const step = organizationStep(view);
  if (!step) return fixesInAccount(view);
  const { policyId } = step.fix;
  const rest = fixesOfDenial(step.after);
  // A later change of the same policy holds this one too.
  const repeated = rest.some((fix) => fix.do === "update-organization-policy" && fix.policyId === policyId);
  return repeated ? rest : [step.fix, ...rest];
}

function fixesInAccount(view: DenialView): readonly Fix[] {
  const minimal: Minimal = minimise(compile(view.policies), view.request);
  if (minimal.kind === "changes") return minimal.changes.flatMap((change) => fixOf(change, view));
  if (minimal.kind === "already-allowed") return [];
  const { at } = minimal;
  if (typeof at === "string") return [{ do: "change-deny", where: policyTypes[at] }];
  return [{ do: "change-deny", where: policyName(at.source), arn: at.source.arn, statement: at.statement }];
}

function fixOf({ layer, statement }: PolicyChange, view: DenialView): readonly Fix[] {
  if (layer === "identity") return allowFix(view, [statement]);
  if (layer === "trust") return trustFix(statement, view);
  return [{ do: "change-deny", where: whereOf(layer, view), arn: arnOf(layer, view), statement }];
}

/** The Allow for whoever was refused; nothing for callers that cannot be given policies (root, services). */
export function allowFix(view: DenialView, statements: readonly Statement[]): readonly Fix[] {
  const to = holderOf(view.policies.principal);
  if (!to) return [];
  return [{ do: "allow", to, policyName: policyNameFor(view.request.action), statements }];
}

/** The user or role whose policies decide what a principal may do. */
function holderOf(principal: Principal): { kind: "role" | "user"; name: string; account: string } | undefined {
  if (principal.kind === "user") return { kind: "user", name: principal.name, account: principal.account };
  if (principal.kind === "federated-user" && principal.userArn !== undefined) {
    return { kind: "user", name: roleOfArn(principal.userArn).name, account: principal.account };
  }
  if (principal.kind !== "role-session") return undefined;
  return { kind: "role", name: roleOfArn(principal.roleArn).name, account: principal.account };
}

/** `iam:PassRole` → `AllowIamPassRole`. */
function policyNameFor(action: string): string {
  const words = action.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `Allow${words.join("")}`;
}

function trustFix(added: Statement, view: DenialView): readonly Fix[] {
  const trust = view.request.resourcePolicy?.document ?? { Version: "2012-10-17", Statement: [] };
  const { account, name } = roleOfArn(view.request.resource);
  const roleName = (view as AssumeRoleView).role?.roleName ?? name;
  return [{ do: "set-trust", roleName, account, trust: withStatement(trust, added), added }];
}

function whereOf(layer: PolicyChange["layer"], { policies, request }: DenialView): string {
  if (layer === "boundary" && policies.boundary) return `permissions boundary ${policyName(policies.boundary.source)}`;
  if (layer === "resource") return `resource-based policy of ${request.resource}`;
  return policyTypes[layer];
}

function arnOf(layer: PolicyChange["layer"], { policies }: DenialView): string | undefined {
  return layer === "boundary" ? policies.boundary?.source.arn : undefined;
}
