/** Policies that AWS attaches and detaches by itself. */
import type { Store } from "../../store/store.js";
import { awsPolicies } from "./aws-policies.js";
import type { OrganizationRow, PolicyType } from "./tables.js";
import { accounts, attachmentKey, attachments, units } from "./tables.js";

/** A new unit or account has the policies of AWS attached, of every enabled type. */
export function attachDefaults(store: Store, organization: OrganizationRow, target: string): void {
  for (const { id, type } of awsPolicies) {
    if (!organization.policyTypes.includes(type)) continue;
    store.put(attachments, { organization: organization.id, policyId: id, type, target });
  }
}

/** Enabling a type attaches AWS's policy everywhere. Source: AWS Organizations API reference, EnablePolicyType. */
export function attachEverywhere(store: Store, organization: OrganizationRow, type: PolicyType): void {
  const only = { ...organization, policyTypes: [type] };
  const targets = [
    organization.rootId,
    ...store.list(units, "organization", organization.id).map(({ id }) => id),
    ...store.list(accounts, "organization", organization.id).map(({ account }) => account),
  ];
  for (const target of targets) attachDefaults(store, only, target);
}

/** Disabling a type detaches its policies from everything. Source: AWS Organizations API reference, DisablePolicyType. */
export function detachEverywhere(store: Store, organization: OrganizationRow, type: PolicyType): void {
  for (const row of store.list(attachments, "organization", organization.id)) {
    if (row.type === type) store.delete(attachments, attachments.key(row));
  }
}

/** What goes away leaves nothing attached. */
export function detachAll(store: Store, organization: OrganizationRow, target: string): void {
  for (const row of store.list(attachments, "target", attachmentKey(organization.id, target))) {
    store.delete(attachments, attachments.key(row));
  }
}
