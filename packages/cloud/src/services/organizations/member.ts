/** Accounts that come and go. */
import {
  Failure,
  organizationsDelegatedAdministratorStays,
  organizationsServiceLinkedRoleDenied,
  refuse,
  serviceLinkedRoleOf,
} from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { Store } from "../../store/store.js";
import { nameKey, roles } from "../iam/tables.js";
import { entityArn } from "./arn.js";
import { attachDefaults, detachAll } from "./attach.js";
import type { AccountRow, OrganizationRow } from "./tables.js";
import { accounts, delegations } from "./tables.js";

/** Source: AWS Organizations User Guide, "Quotas and service limits": default maximum number of accounts. */
export const MOST_ACCOUNTS = 10;

/** Puts an account into the root of an organization. */
export function join(
  store: Store,
  organization: OrganizationRow,
  joining: Omit<AccountRow, "organization" | "arn" | "parent">,
): void {
  const arn = entityArn(organization, joining.account);
  store.put(accounts, { ...joining, organization: organization.id, arn, parent: organization.rootId });
  attachDefaults(store, organization, joining.account);
}

/** @throws Failure organizations.delegated-administrator-stays */
export function leave(store: Store, organization: OrganizationRow, account: string): void {
  if (store.count(delegations, "account", account) > 0) refuse(organizationsDelegatedAdministratorStays, {});
  store.delete(accounts, account);
  detachAll(store, organization, account);
}

/**
 * Name and address of an account that was not created in an organization.
 * DIFFERS: an account of AWS has them from its sign-up; an account here exists by being used.
 */
export const unnamed = (account: string) => ({ name: account, email: `root@${account}.example.com` });

const SERVICE = "organizations.amazonaws.com";

/**
 * Makes AWSServiceRoleForOrganizations in the caller's account, as the caller, where it is not there yet. Called before anything
 * is changed. Source: AWS Organizations User Guide, "AWS Organizations and service-linked roles".
 * @throws Failure organizations.service-linked-role-denied; the refusal of IAM stands in the decision journal.
 */
export function makeServiceLinkedRole(context: Context): void {
  if (context.store.get(roles, nameKey(context.account, "AWSServiceRoleForOrganizations"))) return;
  const Description = serviceLinkedRoleOf(SERVICE)?.description;
  try {
    context.call(context.callerReference, "iam", "CreateServiceLinkedRole", { AWSServiceName: SERVICE, Description });
  } catch (error) {
    if (error instanceof Failure) refuse(organizationsServiceLinkedRoleDenied, {});
    throw error;
  }
}
