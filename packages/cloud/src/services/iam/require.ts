/** Rows that an operation needs; each refuses in AWS's words when there is none. */
import {
  iamAccessKeyNotFound,
  iamGroupNotFound,
  iamPolicyNotFound,
  iamPolicyOutsideAccount,
  iamProtectedRole,
  iamRoleNotFound,
  iamUserNotFound,
  refuse,
} from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import { readPolicyArn } from "./read-policy-arn.js";
import type { AccessKeyRow, GroupRow, PolicyRow, RoleRow, UserRow } from "./tables.js";
import { accessKeys, groups, nameKey, policies, roles, users } from "./tables.js";

interface In {
  readonly account: string;
  readonly store: ReadStore;
}

export function findRole(name: string, { account, store }: In): RoleRow | undefined {
  const role = store.get(roles, nameKey(account, name));
  return role?.roleName === name ? role : undefined;
}

/** @throws Failure iam.role-not-found */
export function requireRole(name: string, at: In): RoleRow {
  return findRole(name, at) ?? refuse(iamRoleNotFound, { roleName: name });
}

/** A role that its account may change. @throws Failure for one that only AWS may change, such as a service-linked role. */
export function requireModifiableRole(name: string, at: In): RoleRow {
  const role = requireRole(name, at);
  if (/^\/aws-(service-role|reserved)\//.test(role.path)) refuse(iamProtectedRole, { roleName: name });
  return role;
}

export function findUser(name: string, { account, store }: In): UserRow | undefined {
  const user = store.get(users, nameKey(account, name));
  return user?.userName === name ? user : undefined;
}

/** @throws Failure iam.user-not-found */
export function requireUser(name: string, at: In): UserRow {
  return findUser(name, at) ?? refuse(iamUserNotFound, { userName: name });
}

export function findGroup(name: string, { account, store }: In): GroupRow | undefined {
  const group = store.get(groups, nameKey(account, name));
  return group?.groupName === name ? group : undefined;
}

/** @throws Failure iam.group-not-found */
export function requireGroup(name: string, at: In): GroupRow {
  return findGroup(name, at) ?? refuse(iamGroupNotFound, { groupName: name });
}

/** A key of that user. @throws Failure iam.access-key-not-found */
export function requireAccessKey(id: string, user: UserRow, { store }: In): AccessKeyRow {
  const key = store.get(accessKeys, id);
  const isTheirs = key?.account === user.account && key.userName === user.userName;
  return isTheirs ? key : refuse(iamAccessKeyNotFound, { accessKeyId: id });
}

/** The customer managed policy of exactly that ARN. */
export function findCustomerPolicy(arn: string, { account, store }: In): PolicyRow | undefined {
  const policy = store.get(policies, nameKey(account, arn.slice(arn.lastIndexOf("/") + 1)));
  return policy?.arn === arn ? policy : undefined;
}

/** A customer managed policy that its account may change. @throws Failure */
export function requireCustomerPolicy(arn: string, at: In): PolicyRow {
  if (readPolicyArn(arn).account === "aws") refuse(iamPolicyOutsideAccount, {});
  return findCustomerPolicy(arn, at) ?? refuse(iamPolicyNotFound, { policyArn: arn });
}
