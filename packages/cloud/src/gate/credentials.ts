/** Which access keys there are, and whose they are. */

import { groupsOf } from "../services/iam/groups-of.js";
import type { AccessKeyRow, GroupRow, RoleRow, UserRow } from "../services/iam/tables.js";
import { accessKeys, nameKey, roles, users } from "../services/iam/tables.js";
import type {
  FederatedSessionRow,
  RoleSessionRow,
  SessionIssuer,
  SessionRow,
  UserSessionRow,
} from "../services/sts/tables.js";
import { sessions } from "../services/sts/tables.js";
import type { Settings } from "../settings.js";
import type { ReadStore } from "../store/store.js";

/** What a signature is verified with. */
export interface Credential {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** ms since epoch, on the cloud's clock. */
  readonly expiresAt?: number;
  readonly holder: Holder;
}

/** Whose a key is. */
export type Holder =
  | LongTermHolder
  | {
      readonly kind: "role-session";
      readonly account: string;
      readonly role: RoleRow;
      readonly session: RoleSessionRow;
    }
  | {
      readonly kind: "user-session";
      readonly account: string;
      readonly issuer: LongTermHolder;
      readonly session: UserSessionRow;
    }
  | {
      readonly kind: "federated-user";
      readonly account: string;
      readonly issuer: LongTermHolder;
      readonly session: FederatedSessionRow;
    };

/** Who has keys that do not end. */
export type LongTermHolder =
  | { readonly kind: "root"; readonly account: string }
  | { readonly kind: "administrator"; readonly account: string }
  | {
      readonly kind: "user";
      readonly account: string;
      readonly user: UserRow;
      readonly groups: readonly GroupRow[];
    };

/** Secret of the keys that exist from the start: `test`, `root`, and every 12-digit account id. */
const FIRST_SECRET = "test";

/**
 * The credential of that access key id, or undefined when there is none (never was, inactive, its user or role is gone).
 * Expired sessions are still found: AWS answers ExpiredToken for them, not InvalidClientTokenId.
 */
export function findCredential(accessKeyId: string, store: ReadStore, settings: Settings): Credential | undefined {
  const first = firstHolder(accessKeyId, settings);
  if (first) return { accessKeyId, secretAccessKey: FIRST_SECRET, holder: first };
  const key = store.get(accessKeys, accessKeyId);
  if (key) return userCredential(key, store);
  const session = store.get(sessions, accessKeyId);
  return session && sessionCredential(session, store);
}

function firstHolder(accessKeyId: string, settings: Settings): LongTermHolder | undefined {
  if (accessKeyId === "test") return { kind: "administrator", account: settings.account };
  if (accessKeyId === "root") return { kind: "root", account: settings.account };
  return /^\d{12}$/.test(accessKeyId) ? { kind: "administrator", account: accessKeyId } : undefined;
}

function userCredential(key: AccessKeyRow, store: ReadStore): Credential | undefined {
  const user = store.get(users, nameKey(key.account, key.userName));
  if (!user || key.status !== "Active") return undefined;
  const { accessKeyId, secretAccessKey } = key;
  return { accessKeyId, secretAccessKey, holder: userHolder(user, store) };
}

function sessionCredential(session: SessionRow, store: ReadStore): Credential | undefined {
  const holder = session.kind === "role-session" ? roleHolder(session, store) : issuedHolder(session, store);
  if (!holder) return undefined;
  const { accessKeyId, secretAccessKey, sessionToken, expiresAt } = session;
  return { accessKeyId, secretAccessKey, sessionToken, expiresAt, holder };
}

function roleHolder(session: RoleSessionRow, store: ReadStore): Holder | undefined {
  const { account } = session;
  const role = store.get(roles, nameKey(account, session.roleName));
  return role?.roleId === session.roleId ? { kind: "role-session", account, role, session } : undefined;
}

function issuedHolder(session: UserSessionRow | FederatedSessionRow, store: ReadStore): Holder | undefined {
  const { account } = session;
  const issuer = issuerOf(session.issuer, account, store);
  if (!issuer) return undefined;
  return session.kind === "user-session"
    ? { kind: "user-session", account, issuer, session }
    : { kind: "federated-user", account, issuer, session };
}

function issuerOf(issuer: SessionIssuer, account: string, store: ReadStore): LongTermHolder | undefined {
  if (issuer.kind !== "user") return { kind: issuer.kind, account };
  // AWS: a renamed user keeps its sessions, and is found by its id.
  const [user] = store.list(users, "id", issuer.userId);
  return user && userHolder(user, store);
}

function userHolder(user: UserRow, store: ReadStore): LongTermHolder {
  return { kind: "user", account: user.account, user, groups: groupsOf(user, store) };
}
