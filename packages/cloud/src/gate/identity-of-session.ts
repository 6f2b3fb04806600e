/** Who calls with temporary credentials: a role's, a user's or root's own, or of somebody for whom a user asked. */
import type { AttachedPolicy, PolicyDocument, RequestContext } from "@understudy/iam";
import type { RoleRow } from "../services/iam/tables.js";
import { withSessionTags } from "../services/sts/session-tags.js";
import type {
  FederatedSessionRow,
  RoleSessionRow,
  TemporaryCredentials,
  UserSessionRow,
} from "../services/sts/tables.js";
import { attachedPolicies, sessionPolicies } from "./attached-policies.js";
import type { Holder, LongTermHolder } from "./credentials.js";
import type { Identity } from "./identity.js";
import { makeIdentity, principalTags } from "./identity.js";
import { identityOfUser } from "./identity-of-user.js";
import type { PolicyDocuments } from "./policy-documents.js";

/** The holder of temporary credentials. */
export function identityOfSession(holder: Exclude<Holder, LongTermHolder>, documents: PolicyDocuments): Identity {
  switch (holder.kind) {
    case "role-session":
      return roleSessionIdentity(holder.role, holder.session, documents);
    case "user-session":
      return userSessionIdentity(holder.issuer, holder.session, documents);
    case "federated-user":
      return federatedIdentity(holder.issuer, holder.session, documents);
  }
}

function roleSessionIdentity(role: RoleRow, session: RoleSessionRow, documents: PolicyDocuments): Identity {
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
  return makeIdentity(principal, account, context, policies, { role, session });
}

/** The user or root itself, with temporary credentials. Source: STS API reference, GetSessionToken. */
function userSessionIdentity(issuer: LongTermHolder, session: UserSessionRow, documents: PolicyDocuments): Identity {
  const user = identityOfUser(issuer, documents);
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
  const by = identityOfUser(issuer, documents);
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
  return makeIdentity(principal, account, context, policies, { session });
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
