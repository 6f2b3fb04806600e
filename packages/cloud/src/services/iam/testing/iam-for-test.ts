/** What tests of IAM's operations start from. */
import { expect } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { iam } from "../index.js";

export const iamForTest = (): GateForTest => gateForTest([iam]);

export const arnOf = (resource: string) => `arn:aws:iam::${ACCOUNT}:${resource}`;

/** A trust policy for that principal. */
export const trusting = (principal: object | string): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" }],
  });

export const TRUST = trusting({ Service: "ecs-tasks.amazonaws.com" });

/** An identity policy that allows those actions; on everything when no resource is given. */
export const allowing = (action: string | readonly string[], resource = "*", condition?: object): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: action, Resource: resource, ...(condition && { Condition: condition }) }],
  });

/** A policy that allows one action, of about that many characters. */
export const ofSize = (characters: number): string =>
  allowing("s3:GetObject", `arn:aws:s3:::bucket/${"k".repeat(Math.max(0, characters - 100))}`);

export const DOCUMENT = allowing("s3:GetObject");
export const MANAGED = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess";

/** Makes a role. */
export function makeRole(gate: GateForTest, roleName = "app", more: object = {}): void {
  gate.call("CreateRole", { RoleName: roleName, AssumeRolePolicyDocument: TRUST, ...more });
}

/** Makes a user. */
export function makeUser(gate: GateForTest, userName = "ana", more: object = {}): void {
  gate.call("CreateUser", { UserName: userName, ...more });
}

/** Makes a group with those users in it. */
export function makeGroup(gate: GateForTest, groupName = "developers", members: readonly string[] = []): void {
  gate.call("CreateGroup", { GroupName: groupName });
  for (const UserName of members) gate.call("AddUserToGroup", { GroupName: groupName, UserName });
}

/** Makes a customer managed policy; gives its ARN. */
export function makePolicy(gate: GateForTest, policyName = "reader", more: object = {}): string {
  const { Policy } = gate.call("CreatePolicy", { PolicyName: policyName, PolicyDocument: DOCUMENT, ...more });
  return String(Policy?.Arn);
}

/** Makes a user with a key, and that policy when there is one; gives the access key id. */
export function makeCaller(gate: GateForTest, userName: string, policy?: string): string {
  makeUser(gate, userName);
  if (policy) gate.call("PutUserPolicy", { UserName: userName, PolicyName: "p", PolicyDocument: policy });
  return String(gate.call("CreateAccessKey", { UserName: userName }).AccessKey?.AccessKeyId);
}

/** A user to whom nothing is allowed is refused on that resource, before anything else is looked at. */
export function expectDenied(gate: GateForTest, operation: string, input: object, resource: string): void {
  const action = `iam:${operation}`;
  const as = makeCaller(gate, "nobody");
  const { id, code, status, message } = gate.refusal(operation, input, { as });
  expect({ id, code, status }).toEqual({ id: "iam.denied-implicit", code: "AccessDenied", status: 403 });
  const [decision] = gate.gate.decisions.list(1);
  expect(decision?.checks).toEqual([expect.objectContaining({ action, resource, outcome: "deny", explicit: false })]);
  // How the resource is printed is IAM's own: see IamCheck.
  const start = `User: ${arnOf("user/nobody")} is not authorized to perform: ${action} on resource: `;
  expect(message.startsWith(start)).toBe(true);
  expect(message).toMatch(new RegExp(` because no identity-based policy allows the ${action} action$`));
}

export const NO_ROLE = {
  id: "iam.role-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: "The role with name absent cannot be found.",
};

export const NO_USER = {
  id: "iam.user-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: "The user with name absent cannot be found.",
};

/** What is said of the password of a user that has none. */
export const NO_LOGIN_PROFILE = {
  id: "iam.login-profile-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: "Login Profile for User ana cannot be found.",
};

/** A password that fits the default policy. */
export const PASSWORD = "Correct-Horse-7";

export const NO_GROUP = {
  id: "iam.group-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: "The group with name absent cannot be found.",
};

/** The ARN of a policy that does not exist, and what is said of it. */
export const ABSENT_POLICY = arnOf("policy/absent");
export const NO_POLICY = {
  id: "iam.policy-not-found",
  code: "NoSuchEntity",
  status: 404,
  message: `Policy ${ABSENT_POLICY} was not found.`,
};

export const PROTECTED = {
  id: "iam.protected-role",
  code: "UnmodifiableEntity",
  status: 400,
  message:
    "Cannot perform the operation on the protected role 'AWSServiceRoleForECS' - this role is only modifiable by AWS",
};

/** Makes the service-linked role of ECS; gives its name. */
export function makeLinkedRole(gate: GateForTest): string {
  gate.call("CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" });
  return "AWSServiceRoleForECS";
}
