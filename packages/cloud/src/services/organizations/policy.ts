/** Policies that an organization makes. */
import {
  organizationsDuplicatePolicy,
  organizationsImmutablePolicy,
  organizationsPolicyNotFound,
  organizationsPolicyTypeNotAvailable,
  refuse,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { ReadStore } from "../../store/store.js";
import { awsPolicies } from "./aws-policies.js";
import { requirePolicy } from "./require.js";
import type { OrganizationRow, PolicyRow, PolicyType } from "./tables.js";
import { policies } from "./tables.js";

/**
 * DIFFERS: AWS has other policy types too, which configure accounts instead of limiting them; none of these can be made.
 * @throws Failure organizations.policy-type-not-available
 */
export function availableType(type: string, organization: OrganizationRow): PolicyType {
  const known = type === "SERVICE_CONTROL_POLICY" || type === "RESOURCE_CONTROL_POLICY" ? type : undefined;
  return known && organization.featureSet === "ALL" ? known : refuse(organizationsPolicyTypeNotAvailable, {});
}

/** Names are unique among the policies of a type. @throws Failure organizations.duplicate-policy */
export function checkName(name: string, type: PolicyType, organization: OrganizationRow, store: ReadStore): void {
  const all = [...awsPolicies, ...store.list(policies, "organization", organization.id)];
  if (all.some((policy) => policy.type === type && policy.name === name)) refuse(organizationsDuplicatePolicy, {});
}

/** A policy that may be changed. @throws Failure organizations.policy-not-found, organizations.immutable-policy */
export function requireOwnPolicy(organization: OrganizationRow, id: string, read: Read): PolicyRow {
  const { arn } = requirePolicy(organization, id, read);
  if (arn.startsWith("arn:aws:organizations::aws:")) refuse(organizationsImmutablePolicy, {});
  return read.store.get(policies, id) ?? refuse(organizationsPolicyNotFound, {});
}
