/** The rows of STS: temporary credentials that were given out and have not been swept, and what goes with them. */
import { table } from "../../store/table.js";
import type { Tag } from "../iam/tables.js";

/** What all temporary credentials have. */
export interface TemporaryCredentials {
  /** `ASIA…` */
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly account: string;
  /** ms since epoch. */
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** Session policies: documents given as text, and managed policies by ARN. */
export interface SessionLimits {
  readonly sessionPolicies?: readonly string[];
  readonly sessionPolicyArns?: readonly string[];
}

/** Of AssumeRole and its like. */
export interface RoleSessionRow extends TemporaryCredentials, SessionLimits {
  readonly kind: "role-session";
  /** Role that was assumed; a role made anew under the same name has another id and does not match. */
  readonly roleName: string;
  readonly roleId: string;
  readonly roleArn: string;
  readonly sessionName: string;
  readonly tags?: readonly Tag[];
  readonly transitiveTagKeys?: readonly string[];
  readonly sourceIdentity?: string;
  /** What stays of the token of a web identity: `aws:FederatedProvider` and the keys of its claims that sessions keep. */
  readonly federated?: { readonly [key: string]: string | readonly string[] };
  /** The session was made with the credentials of another role session. */
  readonly chained?: boolean;
}

/** Whose long-term keys made a session that is no role's. A user is held by its id: it may be renamed, and be made anew as another. */
export type SessionIssuer =
  | { readonly kind: "root" }
  | { readonly kind: "administrator" }
  | { readonly kind: "user"; readonly userId: string };

/** Of GetSessionToken: the user or root itself. */
export interface UserSessionRow extends TemporaryCredentials {
  readonly kind: "user-session";
  readonly issuer: SessionIssuer;
  /** When a second factor was shown, ms since epoch; absent when none was. */
  readonly multiFactorAt?: number;
}

/** Of GetFederationToken. */
export interface FederatedSessionRow extends TemporaryCredentials, SessionLimits {
  readonly kind: "federated-user";
  readonly issuer: SessionIssuer;
  /** Name of the federated user. */
  readonly name: string;
  readonly tags: readonly Tag[];
}

export type SessionRow = RoleSessionRow | UserSessionRow | FederatedSessionRow;

export const sessions = table<SessionRow>()({
  name: "sts.session",
  key: (row) => row.accessKeyId,
  indexes: { role: (row) => (row.kind === "role-session" ? `${row.account}/${row.roleId}` : undefined) },
});

/** When a role was used last. Apart from the role's row, whose every change makes the gate look up all callers anew. */
export interface RoleUseRow {
  readonly roleId: string;
  /** ms since epoch. */
  readonly at: number;
  readonly region: string;
}

export const roleUses = table<RoleUseRow>()({ name: "sts.role-use", key: (row) => row.roleId, indexes: {} });

/** The key with which this server seals authorization messages. There is one row, made when it is first needed. */
export interface MessageKeyRow {
  readonly name: "authorization-message";
  /** 32 bytes, in hex. */
  readonly key: string;
}

export const messageKeys = table<MessageKeyRow>()({ name: "sts.message-key", key: (row) => row.name, indexes: {} });
