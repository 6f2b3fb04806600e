import type {
  AttachedPolicy,
  ConditionBlock,
  PolicyDocument,
  PolicySource,
  Principal,
  Statement,
} from "@understudy/iam";
import type { Fix } from "../../../fixes/fix.js";
import type { DenialView } from "../../../views/denial-view.js";
import { explanationOf } from "./explanation.js";

type PolicyFix = Extract<Fix, { do: "update-organization-policy" }>;

/** One policy of the organization to be changed, and how things stand once it is. */
export interface OrganizationStep {
  readonly fix: PolicyFix;
  readonly after: DenialView;
}

/**
 * What is to be changed in the policy of the organization that refused: a Deny gets an exception for the caller, as AWS's own
 * examples have it (AWS Organizations User Guide, "SCP examples"); where all are silent, one gets the Allow.
 * Undefined where another layer refused, or nothing that the organization wrote can be changed so.
 */
export function organizationStep(view: DenialView): OrganizationStep | undefined {
  const { outcome, explicit, layer, statement } = explanationOf(view).decision;
  if (outcome !== "deny" || (layer !== "scp" && layer !== "rcp")) return undefined;
  return explicit ? statement && exempted(view, statement) : allowed(view, silentPolicies(view, layer));
}

/** What is attached at the level of the organization where nothing allows the call. */
export function silentPolicies(view: DenialView, layer: "scp" | "rcp"): readonly AttachedPolicy[] {
  const levels = layer === "scp" ? view.policies.scps : view.request.rcps;
  const { layers } = explanationOf(view);
  const silent = layers.find((one) => one.layer === layer && one.outcome === "nothing-matched");
  return levels?.[silent?.level ?? -1] ?? [];
}

function exempted(
  view: DenialView,
  { source, index }: { readonly source: PolicySource; readonly index: number },
): OrganizationStep | undefined {
  const arn = identityArn(view.policies.principal);
  const policy = allPolicies(view).find((one) => one.source === source);
  if (!policy?.source.arn || arn === undefined) return undefined;
  const statements = listOf<Statement>(policy.document.Statement).map((one, i) =>
    i === index ? { ...one, Condition: except(one.Condition ?? {}, arn) } : one,
  );
  return step(view, policy, { ...policy.document, Statement: statements }, { exempt: arn });
}

function allowed(view: DenialView, policies: readonly AttachedPolicy[]): OrganizationStep | undefined {
  const policy = policies.find(
    ({ source }) => source.arn !== undefined && !source.arn.includes(":organizations::aws:"),
  );
  if (!policy) return undefined;
  const added: Statement = { Effect: "Allow", Action: view.request.action, Resource: view.request.resource };
  const statements = [...listOf<Statement>(policy.document.Statement), added];
  return step(view, policy, { ...policy.document, Statement: statements }, { added });
}

function step(
  view: DenialView,
  { source }: AttachedPolicy,
  document: PolicyDocument,
  change: Pick<PolicyFix, "exempt" | "added">,
): OrganizationStep {
  const arn = source.arn ?? "";
  const fix: PolicyFix = {
    do: "update-organization-policy",
    policyId: arn.slice(arn.lastIndexOf("/") + 1),
    policyName: source.name,
    type: source.type === "rcp" ? "RESOURCE_CONTROL_POLICY" : "SERVICE_CONTROL_POLICY",
    document,
    ...change,
  };
  // The same policy may be attached at several levels.
  const changed = (levels: DenialView["policies"]["scps"]) =>
    levels?.map((level) => level.map((one) => (one.source.arn === source.arn ? { ...one, document } : one)));
  const { policies, request } = view;
  const { context, ...asked } = request;
  const after = {
    ...view,
    policies: { ...policies, ...(policies.scps && { scps: changed(policies.scps) }) },
    request: { ...asked, context, ...(request.rcps && { rcps: changed(request.rcps) }) },
  };
  return { fix, after };
}

const allPolicies = ({ policies, request }: DenialView) => [...(policies.scps ?? []), ...(request.rcps ?? [])].flat();

/** The value of `aws:PrincipalArn`; nothing for callers that have none. */
function identityArn(principal: Principal): string | undefined {
  if (principal.kind === "role-session") return principal.roleArn;
  return "arn" in principal ? principal.arn : undefined;
}

const KEY = "aws:PrincipalArn";
const negated = /^(Arn|String)Not(Equals|Like)$/;

/** The condition with one principal more that it does not hold for. */
function except(condition: ConditionBlock, arn: string): ConditionBlock {
  const isKey = (key: string) => key.toLowerCase() === KEY.toLowerCase();
  const operator =
    Object.keys(condition).find((name) => negated.test(name) && Object.keys(condition[name] ?? {}).some(isKey)) ??
    "ArnNotEquals";
  const keys = condition[operator] ?? {};
  const key = Object.keys(keys).find(isKey) ?? KEY;
  const values = listOf<string | number | boolean>(keys[key]);
  return { ...condition, [operator]: { ...keys, [key]: values.length === 0 ? arn : [...values, arn] } };
}

function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as Item];
}
