/** The permissions policies of one user, group or role, each with its text and where it comes from. */
import { iamRoleNotFound, iamUserNotFound, refuse } from "@understudy/catalogue";
import type { PolicyDocument } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import { ADMINISTRATOR, ADMINISTRATOR_POLICY } from "../../gate/identity-of-user.js";
import type { Context } from "../../gate/operation.js";
import { userArn } from "./arn.js";
import type { EntityArn } from "./entity-arn.js";
import { groupsOf } from "./groups-of.js";
import { findPolicy } from "./managed-policy.js";
import { findRole, findUser, requireGroup } from "./require.js";
import type { Attachments, GroupRow, UserRow } from "./tables.js";

/** A policy that gives an identity permissions. */
export interface IdentityPolicy {
  readonly name: string;
  /** Of a managed policy. */
  readonly arn?: string;
  /** Whose inline policy it is. A user has those of its groups, too. */
  readonly owner?: { readonly kind: EntityArn["kind"]; readonly name: string };
  readonly text: string;
  readonly document: PolicyDocument;
}

export interface IdentityPolicies {
  readonly policies: readonly IdentityPolicy[];
  readonly boundary?: IdentityPolicy;
  readonly arn: string;
  /** Unique id: `AIDA…`, `AROA…`. */
  readonly id: string;
  /** SCPs do not limit it. */
  readonly serviceLinked: boolean;
}

/**
 * What is attached to that identity of the caller's account: inline policies by name, then managed ones as they were attached. A
 * user has the policies of its groups after its own; a policy that several of them have is there once.
 * @throws Failure NoSuchEntity
 */
export function identityPolicies({ kind, name, account }: EntityArn, context: Context): IdentityPolicies {
  switch (kind) {
    case "role": {
      const role = findRole(name, context) ?? refuse(iamRoleNotFound, { roleName: name });
      return ofRow("role", name, role.roleId, role, context, role.linkedService !== undefined);
    }
    case "user": {
      const user = findUser(name, context);
      return user ? ofUser(user, context) : ofAdministrator(name, account, context);
    }
    case "group": {
      const group = requireGroup(name, context);
      return ofRow("group", name, group.groupId, group, context);
    }
  }
}

function ofUser(user: UserRow, context: Context): IdentityPolicies {
  const own = ofRow("user", user.userName, user.userId, user, context);
  const known = new Set(own.policies.map(({ arn }) => arn));
  const joined = groupsOf(user, context.store).flatMap((group) => ofGroup(group, context));
  const others = joined.filter(({ arn }) => arn === undefined || (!known.has(arn) && known.add(arn)));
  return { ...own, policies: [...own.policies, ...others] };
}

function ofGroup(group: GroupRow, context: Context): readonly IdentityPolicy[] {
  return ofRow("group", group.groupName, group.groupId, group, context).policies;
}

/** The administrator that is there from the start has no row. */
function ofAdministrator(name: string, account: string, context: Context): IdentityPolicies {
  if (name !== ADMINISTRATOR.name) return refuse(iamUserNotFound, { userName: name });
  const row = { arn: userArn(account, "/", name), inline: {}, attached: [ADMINISTRATOR_POLICY] };
  return ofRow("user", name, ADMINISTRATOR.id, row, context);
}

type OwnPolicies = Pick<Attachments, "arn" | "inline" | "attached" | "boundary">;

function ofRow(
  kind: EntityArn["kind"],
  name: string,
  id: string,
  row: OwnPolicies,
  context: Context,
  serviceLinked = false,
): IdentityPolicies {
  const boundary = row.boundary === undefined ? [] : managed(row.boundary, context);
  return {
    arn: row.arn,
    id,
    serviceLinked,
    policies: [...inline(kind, name, row), ...row.attached.flatMap((arn) => managed(arn, context))],
    ...(boundary[0] && { boundary: boundary[0] }),
  };
}

function inline(kind: EntityArn["kind"], owner: string, row: OwnPolicies): readonly IdentityPolicy[] {
  return Object.keys(row.inline)
    .sort()
    .map((name) => {
      const text = row.inline[name] as string;
      return { name, owner: { kind, name: owner }, text, document: documentOf(text) };
    });
}

/** A policy that is gone grants nothing. */
function managed(arn: string, context: Context): readonly IdentityPolicy[] {
  const policy = findPolicy(arn, context);
  const version = policy?.versions[policy.defaultVersionId];
  if (!policy || !version) return [];
  return [{ name: policy.policyName, arn, text: version.document, document: documentOf(version.document) }];
}
