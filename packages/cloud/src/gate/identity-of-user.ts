/** Users, the administrator that is there from the start, and root. */
import type { RequestContext } from "@understudy/iam";
import type { GroupRow, Tag, UserRow } from "../services/iam/tables.js";
import { attachedPolicies, groupPolicies, managedPolicies } from "./attached-policies.js";
import type { LongTermHolder } from "./credentials.js";
import type { Identity } from "./identity.js";
import { makeIdentity, principalTags } from "./identity.js";
import type { PolicyDocuments } from "./policy-documents.js";

/** What the administrator that is there from the start has attached. */
export const ADMINISTRATOR_POLICY = "arn:aws:iam::aws:policy/AdministratorAccess";
/** Ids of the administrator that is there from the start; the same in every account, it is listed by no call. */
export const ADMINISTRATOR = { name: "admin", id: "AIDAUNDERSTUDYADMIN77" } as const;

/** Who has keys that do not end. */
export function identityOfUser(holder: LongTermHolder, documents: PolicyDocuments): Identity {
  switch (holder.kind) {
    case "root":
      return rootIdentity(holder.account);
    case "administrator":
      return administratorIdentity(holder.account, documents);
    case "user":
      return userIdentity(holder.user, holder.groups, documents);
  }
}

function rootIdentity(account: string): Identity {
  const arn = `arn:aws:iam::${account}:root`;
  const principal = { kind: "root", account, arn } as const;
  const context = { "aws:PrincipalArn": arn, "aws:PrincipalType": "Account", "aws:userid": account };
  return makeIdentity(principal, account, context, { principal, identity: [] });
}

function administratorIdentity(account: string, documents: PolicyDocuments): Identity {
  const arn = `arn:aws:iam::${account}:user/${ADMINISTRATOR.name}`;
  const principal = { kind: "user", arn, account, id: ADMINISTRATOR.id, name: ADMINISTRATOR.name } as const;
  const policies = { principal, identity: managedPolicies([ADMINISTRATOR_POLICY], documents) };
  return makeIdentity(principal, account, userContext(arn, ADMINISTRATOR.id, ADMINISTRATOR.name, []), policies);
}

function userIdentity(user: UserRow, groups: readonly GroupRow[], documents: PolicyDocuments): Identity {
  const { arn, account, userId: id, userName: name } = user;
  const principal = { kind: "user", arn, account, id, name } as const;
  const { identity: own, boundary } = attachedPolicies(user, documents);
  const all = [...own, ...groups.flatMap((group) => groupPolicies(group, documents))];
  const policies = { principal, identity: all, ...(boundary && { boundary }) };
  return makeIdentity(principal, account, userContext(arn, id, name, user.tags), policies, { user });
}

function userContext(arn: string, id: string, name: string, tags: readonly Tag[]): RequestContext {
  return {
    "aws:PrincipalArn": arn,
    "aws:PrincipalType": "User",
    "aws:userid": id,
    "aws:username": name,
    ...principalTags(tags),
  };
}
