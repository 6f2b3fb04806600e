/** Makes the accounts that CreateAccount asked for: it answers at once, the account is there a little later. */
import { Failure } from "@understudy/catalogue";
import type { Caller } from "../../gate/caller.js";
import { join } from "../../services/organizations/member.js";
import type { AccountRequestRow, OrganizationRow } from "../../services/organizations/tables.js";
import { accountRequests, accounts, organizations } from "../../services/organizations/tables.js";
import type { Controller, ControllerParts } from "../controller.js";

/** AWS takes a minute or so; long enough here to be seen, short enough not to be waited for. */
const DELAY = 2_000;

export function accountCreationController(parts: ControllerParts): Controller {
  const { store, clock } = parts;
  return {
    name: "account-creation",
    concerns: ({ table, key }) => (table === accountRequests.name ? [key] : []),
    all: () => store.list(accountRequests, "state", "IN_PROGRESS").map(({ id }) => id),
    reconcile(id) {
      const request = store.get(accountRequests, id);
      const organization = request && store.get(organizations, request.organization);
      if (!organization || request.state !== "IN_PROGRESS") return undefined;
      const at = request.requestedAt + DELAY;
      if (clock.now() < at) return at;
      try {
        store.transact(() => complete(request, organization, parts));
      } catch (error) {
        // A name that the account's role cannot have, for one: IAM's refusal stands in the decision journal.
        if (!(error instanceof Failure)) throw error;
        fail(request, "INTERNAL_FAILURE", parts);
      }
      return undefined;
    },
  };
}

/** AWS: an address belongs to one account. Source: AWS Organizations API reference, CreateAccountStatus. */
function complete(request: AccountRequestRow, organization: OrganizationRow, parts: ControllerParts): void {
  const { store, clock } = parts;
  if (store.all(accounts).some(({ email }) => email === request.email)) {
    fail(request, "EMAIL_ALREADY_EXISTS", parts);
    return;
  }
  const completedAt = clock.now();
  const account = newAccount(parts);
  makeRoles(account, request, organization, parts);
  const { accountName: name, email, tags } = request;
  join(store, organization, { account, name, email, joinedMethod: "CREATED", joinedAt: completedAt, tags });
  store.put(accountRequests, { ...request, state: "SUCCEEDED", completedAt, account });
}

function fail(
  request: AccountRequestRow,
  failureReason: AccountRequestRow["failureReason"],
  { store, clock }: ControllerParts,
): void {
  store.put(accountRequests, { ...request, state: "FAILED", completedAt: clock.now(), failureReason });
}

function newAccount({ store, ids, settings }: ControllerParts): string {
  for (;;) {
    const account = ids.digits(12);
    if (account !== settings.account && !store.get(accounts, account)) return account;
  }
}

/**
 * The service-linked role, and the role by which the management account administers the new one.
 * DIFFERS: AWS makes them from outside the account; here the account's own administrator does, who is there from the start.
 */
function makeRoles(account: string, request: AccountRequestRow, organization: OrganizationRow, parts: ControllerParts) {
  const caller: Caller = { kind: "access-key", accessKeyId: account };
  const { region } = parts.settings;
  const call = (operation: string, input: object) =>
    parts.call({ caller, service: "iam", operation, input, region, controller: "account-creation" });
  call("CreateServiceLinkedRole", { AWSServiceName: "organizations.amazonaws.com" });
  const Principal = { AWS: `arn:aws:iam::${organization.managementAccount}:root` };
  const trust = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal, Action: "sts:AssumeRole" }] };
  const AssumeRolePolicyDocument = JSON.stringify(trust);
  const RoleName = request.roleName;
  call("CreateRole", { RoleName, AssumeRolePolicyDocument });
  call("AttachRolePolicy", { RoleName, PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
}
