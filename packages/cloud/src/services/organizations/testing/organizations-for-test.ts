/** What tests of Organizations start from. */
import { expect } from "vitest";
import { iam } from "../../iam/index.js";
import { sts } from "../../sts/index.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { organizations } from "../index.js";

/** An account that is invited; its administrator's key is its id. */
export const MEMBER = "222222222222";
/** An account in no organization. */
export const STRANGER = "333333333333";

/** A gate with an organization in it. */
export interface OrganizationForTest extends GateForTest {
  /** Id of the root. */
  readonly root: string;
  readonly organization: string;
}

export const emptyForTest = (): GateForTest => gateForTest([organizations, iam, sts]);

/** An organization with both policy types enabled, managed by the account that calls by default; MEMBER is in its root. */
export function organizationForTest(): OrganizationForTest {
  const gate = emptyForTest();
  const organization = String(gate.call("CreateOrganization").Organization?.Id);
  const { Roots } = gate.call<{ Roots: { Id: string }[] }>("ListRoots");
  const root = String(Roots[0]?.Id);
  gate.call("EnablePolicyType", { RootId: root, PolicyType: "SERVICE_CONTROL_POLICY" });
  gate.call("EnablePolicyType", { RootId: root, PolicyType: "RESOURCE_CONTROL_POLICY" });
  const all = { ...gate, root, organization };
  inviteAndAccept(all, MEMBER);
  return all;
}

/** Brings an account in. */
export function inviteAndAccept(gate: GateForTest, account: string): void {
  gate.call("AcceptHandshake", { HandshakeId: invite(gate, account) }, { as: account });
}

/** Invites an account; gives the id of the handshake. */
export function invite(gate: GateForTest, account: string, more: object = {}): string {
  const input = { Target: { Type: "ACCOUNT", Id: account }, ...more };
  return String(gate.call("InviteAccountToOrganization", input).Handshake?.Id);
}

/** Makes a unit; gives its id. */
export function makeUnit(gate: GateForTest, parent: string, name = "prod"): string {
  const input = { ParentId: parent, Name: name };
  return String(gate.call("CreateOrganizationalUnit", input).OrganizationalUnit?.Id);
}

/** Makes an account delegated administrator of a service. */
export function delegate(gate: GateForTest, account: string, service = "ram.amazonaws.com"): void {
  gate.call("EnableAWSServiceAccess", { ServicePrincipal: service });
  gate.call("RegisterDelegatedAdministrator", { AccountId: account, ServicePrincipal: service });
}

export const scp = (statement: object): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: [{ Resource: "*", ...statement }] });

export const DENY = scp({ Sid: "NoUsers", Effect: "Deny", Action: "iam:CreateUser" });
export const RCP = scp({ Effect: "Deny", Principal: "*", Action: "sts:AssumeRole" });

/** Makes a policy; gives its id. */
export function makePolicy(gate: GateForTest, name = "guard", more: object = {}): string {
  const input = { Name: name, Description: "", Type: "SERVICE_CONTROL_POLICY", Content: DENY, ...more };
  const { Policy } = gate.call<{ Policy: { PolicySummary: { Id: string } } }>("CreatePolicy", input);
  return Policy.PolicySummary.Id;
}

/** ARN of something in the organization: `arnOf(gate, "ou", id)`. */
export const arnOf = (gate: OrganizationForTest, kind: string, id: string) =>
  `arn:aws:organizations::${ACCOUNT}:${kind}/${gate.organization}/${id}`;

/** A user of the management account to whom nothing is allowed is refused on those resources, before anything is looked at. */
export function expectDenied(gate: GateForTest, operation: string, input: object, resource: string): void {
  gate.call("CreateUser", { UserName: "nobody" }, { service: "iam" });
  const { AccessKey } = gate.call("CreateAccessKey", { UserName: "nobody" }, { service: "iam" });
  const action = `organizations:${operation}`;
  const user = `arn:aws:iam::${ACCOUNT}:user/nobody`;
  expect(gate.refusal(operation, input, { as: String(AccessKey?.AccessKeyId) })).toMatchObject({
    code: "AccessDeniedException",
    status: 400,
    message: `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`,
  });
}

/** Every operation is for the management account but those that say otherwise, and for accounts in an organization. */
export function expectManagementOnly(gate: GateForTest, operation: string, input: object): void {
  expect(gate.refusal(operation, input, { as: MEMBER })).toMatchObject({
    code: "AccessDeniedException",
    message: "You don't have permissions to access this resource.",
  });
  expect(gate.refusal(operation, input, { as: STRANGER })).toMatchObject({
    code: "AWSOrganizationsNotInUseException",
    message: "Your account is not a member of an organization.",
  });
}
