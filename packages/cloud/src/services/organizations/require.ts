/** What an operation cannot do without. */
import type { AnyFailureMode } from "@understudy/catalogue";
import {
  organizationsAccessDenied,
  organizationsAccountNotFound,
  organizationsNotInUse,
  organizationsOrganizationalUnitNotFound,
  organizationsParentNotFound,
  organizationsPolicyNotFound,
  organizationsTargetNotFound,
  refuse,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { entityArn } from "./arn.js";
import { findAwsPolicy, type ShownPolicy } from "./aws-policies.js";
import type { AccountRow, OrganizationRow, UnitRow } from "./tables.js";
import { accounts, delegations, organizations, policies, units } from "./tables.js";

/** The organization of the caller's account, if it is in one. */
export function organizationOf({ store, account }: Pick<Read, "store" | "account">): OrganizationRow | undefined {
  const row = store.get(accounts, account);
  return row && store.get(organizations, row.organization);
}

/** The organization of the caller's account. @throws Failure organizations.not-in-use */
export function requireOrganization(read: Read): OrganizationRow {
  return organizationOf(read) ?? refuse(organizationsNotInUse, {});
}

/** The organization that the caller's account manages. @throws Failure organizations.not-in-use, organizations.access-denied */
export function requireManaged(read: Read): OrganizationRow {
  const organization = requireOrganization(read);
  if (organization.managementAccount !== read.account) refuse(organizationsAccessDenied, {});
  return organization;
}

/**
 * The organization that the caller's account may look into: it manages it, or is delegated administrator of a service.
 * @throws Failure organizations.not-in-use, organizations.access-denied
 */
export function requireReadable(read: Read): OrganizationRow {
  const organization = requireOrganization(read);
  return read.store.count(delegations, "account", read.account) > 0 ? organization : requireManaged(read);
}

/** @throws Failure organizations.organizational-unit-not-found */
export function requireUnit(organization: OrganizationRow, id: string, { store }: Read): UnitRow {
  const unit = store.get(units, id);
  return unit?.organization === organization.id ? unit : refuse(organizationsOrganizationalUnitNotFound, {});
}

/** @throws Failure organizations.account-not-found */
export function requireAccount(organization: OrganizationRow, id: string, { store }: Read): AccountRow {
  const account = store.get(accounts, id);
  return account?.organization === organization.id ? account : refuse(organizationsAccountNotFound, {});
}

/** Sees to it that the organization has a root or unit of that id. @throws Failure of the mode given, by default organizations.parent-not-found */
export function requireParent(
  organization: OrganizationRow,
  id: string,
  { store }: Read,
  mode = organizationsParentNotFound as AnyFailureMode,
): void {
  if (id !== organization.rootId && store.get(units, id)?.organization !== organization.id) refuse(mode, {});
}

/** A root, unit or account to which policies are attached. */
export interface Target {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly kind: "ROOT" | "ORGANIZATIONAL_UNIT" | "ACCOUNT";
}

/** @throws Failure organizations.target-not-found */
export function requireTarget(organization: OrganizationRow, id: string, { store }: Read): Target {
  if (id === organization.rootId) return { id, arn: entityArn(organization, id), name: "Root", kind: "ROOT" };
  const unit = store.get(units, id);
  if (unit?.organization === organization.id) {
    return { id, arn: unit.arn, name: unit.name, kind: "ORGANIZATIONAL_UNIT" };
  }
  const account = store.get(accounts, id);
  if (account?.organization !== organization.id) return refuse(organizationsTargetNotFound, {});
  return { id, arn: account.arn, name: account.name, kind: "ACCOUNT" };
}

/** A policy of the organization, or one that AWS made. @throws Failure organizations.policy-not-found */
export function requirePolicy(organization: OrganizationRow, id: string, { store }: Read): ShownPolicy {
  const row = store.get(policies, id);
  const own = row?.organization === organization.id ? row : undefined;
  return findAwsPolicy(id) ?? own ?? refuse(organizationsPolicyNotFound, {});
}
