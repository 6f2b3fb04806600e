import type { GetAccountAuthorizationDetailsResponse } from "@aws-sdk/client-iam";
import { iamMarkerFilterMismatch } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { findPolicy } from "../managed-policy.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import { policiesInUse } from "../policies-in-use.js";
import { groups, policies, roles, users } from "../tables.js";
import { wireGroupDetail, wirePolicyDetail, wireRoleDetails, wireUserDetail } from "../wire-details.js";

/** The kinds, in the order in which pages go through them. Recorded. */
const KINDS = ["User", "Group", "Role", "LocalManagedPolicy", "AWSManagedPolicy"] as const;
type Kind = (typeof KINDS)[number];

interface Entity {
  readonly kind: Kind;
  readonly arn: string;
  /** Puts it into the answer. */
  show(answer: Answer): void;
}

type Answer = { [List in Lists]: NonNullable<GetAccountAuthorizationDetailsResponse[List]> };
type Lists = "UserDetailList" | "GroupDetailList" | "RoleDetailList" | "Policies";

/** Everything about everybody in the account. Source: IAM API reference, GetAccountAuthorizationDetails. */
export const GetAccountAuthorizationDetails = operation("GetAccountAuthorizationDetails", {
  authorize: () => [{ action: "iam:GetAccountAuthorizationDetails", resource: "*" }],
  run(input, context) {
    const asked: readonly string[] = input.Filter?.length ? input.Filter : KINDS;
    const all = KINDS.filter((kind) => asked.includes(kind)).flatMap((kind) => ENTITIES[kind](context));
    const { items, end } = pageOfList(input, all, ({ kind, arn }) => `${kind} ${arn}`, iamMarkerFilterMismatch);
    const answer: Answer = { UserDetailList: [], GroupDetailList: [], RoleDetailList: [], Policies: [] };
    for (const entity of items) entity.show(answer);
    return { ...answer, ...end };
  },
});

const ENTITIES: { readonly [kind in Kind]: (context: Context) => readonly Entity[] } = {
  User: ({ store, account }) =>
    store.list(users, "account", account).map((user) => ({
      kind: "User",
      arn: user.arn,
      show: (answer) => answer.UserDetailList.push(wireUserDetail(user, store)),
    })),
  Group: ({ store, account }) =>
    store.list(groups, "account", account).map((group) => ({
      kind: "Group",
      arn: group.arn,
      show: (answer) => answer.GroupDetailList.push(wireGroupDetail(group)),
    })),
  Role: ({ store, account }) =>
    store.list(roles, "account", account).map((role) => ({
      kind: "Role",
      arn: role.arn,
      show: (answer) => answer.RoleDetailList.push(wireRoleDetails(role, store)),
    })),
  LocalManagedPolicy: (context) =>
    context.store.list(policies, "account", context.account).map((policy) => ({
      kind: "LocalManagedPolicy",
      arn: policy.arn,
      show: (answer) => answer.Policies.push(wirePolicyDetail(policy, context)),
    })),
  // AWS: of its own policies only those that somebody in the account has, or is limited by (recorded).
  AWSManagedPolicy: (context) =>
    [...policiesInUse(context)]
      .filter((arn) => arn.startsWith("arn:aws:iam::aws:"))
      .sort()
      .map((arn) => ({ kind: "AWSManagedPolicy", arn, show: (answer) => showManaged(arn, answer, context) })),
};

function showManaged(arn: string, answer: Answer, context: Context): void {
  const policy = findPolicy(arn, context);
  if (policy) answer.Policies.push(wirePolicyDetail(policy, context));
}
