/** Who a caller is, with everything attached to it that grants or limits what it may do. */

import type { ManagedPolicySource } from "@understudy/catalogue";
import type {
  AttachedPolicy,
  CompiledPrincipal,
  PolicyDocument,
  Principal,
  PrincipalPolicies,
  RequestContext,
} from "@understudy/iam";
import { compile } from "@understudy/iam";
import type { Attachments, GroupRow, PolicyHolder, RoleRow, Tag, UserRow } from "../services/iam/tables.js";
import { nameKey, policies as policyTable } from "../services/iam/tables.js";
import { withSessionTags } from "../services/sts/session-tags.js";
import type {
  FederatedSessionRow,
  RoleSessionRow,
  SessionLimits,
  SessionRow,
  TemporaryCredentials,
  UserSessionRow,
} from "../services/sts/tables.js";
import type { WebIdentity } from "../services/sts/web-identity.js";
import type { ReadStore } from "../store/store.js";
import type { Caller } from "./caller.js";
import type { Holder, LongTermHolder } from "./credentials.js";
import { documentOf } from "./document.js";

export interface Identity {
  readonly principal: Principal;
  /** The account in which the call acts. */
  readonly account: string;
  /** Condition keys that the caller brings: `aws:PrincipalArn`, `aws:userid`, `aws:PrincipalTag/…`. */
  readonly context: RequestContext;
  readonly policies: PrincipalPolicies;
  readonly compiled: CompiledPrincipal;
  readonly user?: UserRow;
  readonly role?: RoleRow;
  readonly session?: SessionRow;
  /** What the token of a web identity says. */
  readonly webIdentity?: WebIdentity;
}

/** What the administrator that is there from the start has attached. */
export const ADMINISTRATOR_POLICY = "arn:aws:iam::aws:policy/AdministratorAccess";
/** Ids of the administrator that is there from the start; the same in every account, it is listed by no call. */
export const ADMINISTRATOR = { name: "admin", id: "AIDAUNDERSTUDYADMIN77" } as const;

const EMPTY: PolicyDocument = { Version: "2012-10-17", Statement: [] };

/** Looks up the document of a managed policy, customer managed or AWS managed. */
export type PolicyDocuments = (arn: string) => PolicyDocument | undefined;

export function policyDocuments(store: ReadStore, managed: ManagedPolicySource): PolicyDocuments {
  return (arn) => {
    if (arn.startsWith("arn:aws:iam::aws:")) {
      const policy = managed.get(arn);
      return policy?.versions[policy.defaultVersionId]?.document;
    }
    const [, , , , account = "", resource = ""] = arn.split(":");
    const row = store.get(policyTable, nameKey(account, resource.slice(resource.lastIndexOf("/") + 1)));
    const version = row?.arn === arn ? row.versions[row.defaultVersionId] : undefined;
    return version && documentOf(version.document);
  };
}

/** The identity behind a key. */
export function identityOfHolder(holder: Holder, documents: PolicyDocuments): Identity {
  switch (holder.kind) {
    case "root": {
      const principal = { kind: "root", account: holder.account, arn: `arn:aws:iam::${holder.account}:root` } as const;
      const context = {
        "aws:PrincipalArn": principal.arn,
        "aws:PrincipalType": "Account",
        "aws:userid": holder.account,
      };
      return identity(principal, holder.account, context, { principal, identity: [] });
    }
    case "administrator":
      return administratorIdentity(holder.account, documents);
    case "user":
      return userIdentity(holder.user, holder.groups, documents);
    case "role-session":
      return sessionIdentity(holder.role, holder.session, documents);
    case "user-session":
      return userSessionIdentity(holder.issuer, holder.session, documents);
    case "federated-user":
      return federatedIdentity(holder.issuer, holder.session, documents);
  }
}

/** AWS itself: nothing is attached to it, only trust and resource policies let it in. */
export function identityOfService(caller: Extract<Caller, { kind: "service" }>): Identity {
  const principal = { kind: "service", service: caller.service } as const;
  const context = {
    ...caller.context,
    "aws:PrincipalIsAWSService": "true",
    "aws:PrincipalServiceName": caller.service,
  };
  const policies = { principal, identity: [] };
  return { principal, account: caller.account, context, policies, compiled: compile(policies) };
}

/** Who did not sign. `account` is where the call is noted; nothing of it can be reached. */
export function identityOfNobody(account: string): Identity {
  const principal = { kind: "anonymous" } as const;
  const policies = { principal, identity: [] };
  return { principal, account, context: {}, policies, compiled: compile(policies) };
}

/**
 * Who holds a token of an identity provider: nothing is attached to it, only a trust policy lets it in.
 * @param account the role's. @param context the token's claims, as condition keys
 */
export function identityOfWebIdentity(webIdentity: WebIdentity, account: string, context: RequestContext): Identity {
  const { provider, subject } = webIdentity;
  const principal = { kind: "web-identity", provider: provider.arn, subject } as const;
  const policies = { principal, identity: [] };
  const all = { "aws:PrincipalIsAWSService": "false", ...context };
  return { principal, account, context: all, policies, compiled: compile(policies), webIdentity };
}

function identity(
  principal: Exclude<Principal, { kind: "service" }>,
  account: string,
  context: RequestContext,
  policies: PrincipalPolicies,
  rows: Pick<Identity, "user" | "role" | "session"> = {},
): Identity {
  const common = { "aws:PrincipalAccount": account, "aws:PrincipalIsAWSService": "false" };
  return { principal, account, context: { ...common, ...context }, policies, compiled: compile(policies), ...rows };
}

function administratorIdentity(account: string, documents: PolicyDocuments): Identity {
  const arn = `arn:aws:iam::${account}:user/${ADMINISTRATOR.name}`;
  const principal = { kind: "user", arn, account, id: ADMINISTRATOR.id, name: ADMINISTRATOR.name } as const;
  const policies = { principal, identity: managedPolicies([ADMINISTRATOR_POLICY], documents) };
  return identity(principal, account, userContext(arn, ADMINISTRATOR.id, ADMINISTRATOR.name, []), policies);
}

function userIdentity(user: UserRow, groups: readonly GroupRow[], documents: PolicyDocuments): Identity {
  const { arn, account, userId: id, userName: name } = user;
  const principal = { kind: "user", arn, account, id, name } as const;
  const { identity: own, boundary } = attachedPolicies(user, documents);
  const all = [...own, ...groups.flatMap((group) => groupPolicies(group, documents))];
  const policies = { principal, identity: all, ...(boundary && { boundary }) };
  return identity(principal, account, userContext(arn, id, name, user.tags), policies, { user });
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

/** The user or root itself, with temporary credentials. Source: STS API reference, GetSessionToken. */
function userSessionIdentity(issuer: LongTermHolder, session: UserSessionRow, documents: PolicyDocuments): Identity {
  const user = identityOfHolder(issuer, documents);
  const multiFactor = { "aws:MultiFactorAuthPresent": String(session.multiFactorAt !== undefined) };
  return { ...user, context: { ...user.context, ...temporaryContext(session), ...multiFactor }, session };
}

const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }],
};

/**
 * Somebody for whom a user or root asked: what the user may do, and the session policies leave.
 * Source: STS API reference, GetFederationToken; IAM User Guide, "Permissions for GetFederationToken".
 */
function federatedIdentity(issuer: LongTermHolder, session: FederatedSessionRow, documents: PolicyDocuments): Identity {
  const { account, name } = session;
  const by = identityOfHolder(issuer, documents);
  const arn = `arn:aws:sts::${account}:federated-user/${name}`;
  const id = `${account}:${name}`;
  const userArn = by.principal.kind === "user" ? by.principal.arn : undefined;
  const principal = { kind: "federated-user", arn, account, id, name, ...(userArn && { userArn }) } as const;
  // AWS: root has no policies and may do everything; whom it lets in is limited by the session policies alone.
  const root: AttachedPolicy = { document: EVERYTHING, source: { type: "inline", name: "root" } };
  const policies = {
    ...by.policies,
    principal,
    ...(issuer.kind === "root" && { identity: [root] }),
    ...sessionPolicies(session, documents),
  };
  const context = {
    "aws:PrincipalArn": arn,
    "aws:PrincipalType": "FederatedUser",
    "aws:userid": id,
    ...temporaryContext(session),
    ...principalTags(withSessionTags(by.user?.tags ?? [], session.tags)),
  };
  return identity(principal, account, context, policies, { session });
}

function sessionIdentity(role: RoleRow, session: RoleSessionRow, documents: PolicyDocuments): Identity {
  const { account, roleArn, roleId, sessionName } = session;
  const arn = `arn:aws:sts::${account}:assumed-role/${session.roleName}/${sessionName}`;
  const serviceLinked = role.linkedService !== undefined;
  const principal = { kind: "role-session", arn, account, roleArn, roleId, sessionName, serviceLinked } as const;
  const policies = { principal, ...attachedPolicies(role, documents), ...sessionPolicies(session, documents) };
  const context = {
    "aws:PrincipalArn": roleArn,
    "aws:PrincipalType": "AssumedRole",
    "aws:userid": `${roleId}:${sessionName}`,
    ...temporaryContext(session),
    ...session.federated,
    ...(session.sourceIdentity && { "aws:SourceIdentity": session.sourceIdentity }),
    ...principalTags(withSessionTags(role.tags, session.tags ?? [])),
  };
  return identity(principal, account, context, policies, { role, session });
}

function attachedPolicies(
  row: Attachments,
  documents: PolicyDocuments,
): Pick<PrincipalPolicies, "identity" | "boundary"> {
  const boundary = row.boundary === undefined ? [] : managedPolicies([row.boundary], documents, "boundary");
  return {
    identity: [...inlinePolicies(row), ...managedPolicies(row.attached, documents)],
    ...(boundary[0] && { boundary: boundary[0] }),
  };
}

/** What a group brings to its members. A boundary limits it as it limits what is the user's own. */
function groupPolicies(group: GroupRow, documents: PolicyDocuments): readonly AttachedPolicy[] {
  const policies = [...inlinePolicies(group), ...managedPolicies(group.attached, documents)];
  return policies.map(({ document, source }) => ({
    document,
    source: { ...source, type: "group", group: group.groupName },
  }));
}

function inlinePolicies(row: PolicyHolder): readonly AttachedPolicy[] {
  return Object.entries(row.inline).map(([name, text]) => ({
    document: documentOf(text),
    source: { type: "inline", name },
  }));
}

/**
 * Keys of every request with temporary credentials. AWS: a second factor shown to AssumeRole counts for the trust policy and does not
 * stay with the role's session (IAM User Guide, "Secure API access with MFA").
 */
function temporaryContext(session: TemporaryCredentials): RequestContext {
  return {
    "aws:TokenIssueTime": new Date(session.issuedAt).toISOString(),
    "aws:MultiFactorAuthPresent": "false",
  };
}

function sessionPolicies(session: SessionLimits, documents: PolicyDocuments): Pick<PrincipalPolicies, "session"> {
  const inline = (session.sessionPolicies ?? []).map(
    (text): AttachedPolicy => ({
      document: documentOf(text),
      source: { type: "session", name: "session policy" },
    }),
  );
  const all = [...inline, ...managedPolicies(session.sessionPolicyArns ?? [], documents, "session")];
  return all.length > 0 ? { session: all } : {};
}

function managedPolicies(
  arns: readonly string[],
  documents: PolicyDocuments,
  type: "managed" | "boundary" | "session" = "managed",
): AttachedPolicy[] {
  // INVARIANT: a policy that is gone grants nothing; as a boundary or session policy it must still limit, hence the empty document.
  return arns.map((arn) => ({
    document: documents(arn) ?? EMPTY,
    source: { type, name: arn.slice(arn.lastIndexOf("/") + 1), arn },
  }));
}

function principalTags(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(tags.map(({ Key, Value }) => [`aws:PrincipalTag/${Key}`, Value]));
}
