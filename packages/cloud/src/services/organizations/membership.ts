/** What being in an organization means for an account: its place in the tree, and the policies that limit it. */
import type { AttachedPolicy } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { ReadStore } from "../../store/store.js";
import { findAwsPolicy } from "./aws-policies.js";
import type { OrganizationRow, PolicyType } from "./tables.js";
import { accounts, attachmentKey, attachments, organizations, policies, units } from "./tables.js";

export interface Membership {
  readonly organization: OrganizationRow;
  /** As `aws:PrincipalOrgPaths` has it: `o-…/r-…/ou-…/`. */
  readonly path: string;
  /** One list per level, root first; absent where none limits the account. */
  readonly scps?: readonly (readonly AttachedPolicy[])[];
  readonly rcps?: readonly (readonly AttachedPolicy[])[];
}

/** Undefined for an account that is in no organization. */
export function membershipOf(store: ReadStore, account: string): Membership | undefined {
  const row = store.get(accounts, account);
  const organization = row && store.get(organizations, row.organization);
  if (!organization) return undefined;
  const above = ancestorsOf(store, row.parent);
  const path = `${[organization.id, ...above].join("/")}/`;
  // AWS: "SCPs don't affect users or roles in the management account", RCPs no resources in it.
  if (account === organization.managementAccount) return { organization, path };
  const levels = [...above, account];
  return {
    organization,
    path,
    ...limits(store, organization, "SERVICE_CONTROL_POLICY", levels),
    ...limits(store, organization, "RESOURCE_CONTROL_POLICY", levels),
  };
}

/** The ids from the root down to that root or unit. */
export function ancestorsOf(store: ReadStore, id: string): readonly string[] {
  const unit = store.get(units, id);
  return unit ? [...ancestorsOf(store, unit.parent), id] : [id];
}

function limits(store: ReadStore, organization: OrganizationRow, type: PolicyType, levels: readonly string[]) {
  if (!organization.policyTypes.includes(type)) return {};
  const attached = levels.map((level) =>
    store
      .list(attachments, "target", attachmentKey(organization.id, level))
      .filter((attachment) => attachment.type === type)
      .flatMap(({ policyId }) => attachedPolicy(store, policyId)),
  );
  return type === "SERVICE_CONTROL_POLICY" ? { scps: attached } : { rcps: attached };
}

function attachedPolicy(store: ReadStore, id: string): readonly AttachedPolicy[] {
  const policy = findAwsPolicy(id) ?? store.get(policies, id);
  if (!policy) return [];
  const { name, arn, content } = policy;
  const type = policy.type === "SERVICE_CONTROL_POLICY" ? "scp" : "rcp";
  return [{ document: documentOf(content), source: { type, name, arn } }];
}
