/**
 * The credential report. Source: IAM User Guide, "Generate credential reports for your AWS account"; radkawar/stackd
 * testdata/aws/iam/credential_report.json (recorded): the columns, how values are written, the order of users, no line feed at
 * the end, and that it takes about a second.
 */
import type { ReadStore } from "../../store/store.js";
import type { PasswordPolicyRow } from "./account-tables.js";
import { passwordPolicies } from "./account-tables.js";
import { loginProfiles, signingCertificates } from "./credential-tables.js";
import type { AccessKeyRow, AccessKeyUseRow, CredentialReportRow, UserRow } from "./tables.js";
import { accessKeys, accessKeyUses, mfaDevices, nameKey, users } from "./tables.js";

/** How long it takes until a report is there, ms. */
export const GENERATION = 1_000;
/** How long it is given out and no new one is made, ms. */
export const LIFETIME = 4 * 60 * 60 * 1_000;

const KEY_COLUMNS = ["active", "last_rotated", "last_used_date", "last_used_region", "last_used_service"];
const COLUMNS: readonly string[] = [
  "user",
  "arn",
  "user_creation_time",
  "password_enabled",
  "password_last_used",
  "password_last_changed",
  "password_next_rotation",
  "mfa_active",
  ...KEY_COLUMNS.map((column) => `access_key_1_${column}`),
  ...KEY_COLUMNS.map((column) => `access_key_2_${column}`),
  "cert_1_active",
  "cert_1_last_rotated",
  "cert_2_active",
  "cert_2_last_rotated",
];

/** Where a report stands. */
export function reportState(
  row: CredentialReportRow | undefined,
  now: number,
): "none" | "underway" | "there" | "expired" {
  if (!row) return "none";
  if (now < row.completedAt) return "underway";
  return now < row.completedAt + LIFETIME ? "there" : "expired";
}

/** The report on the account's root user and its users by name: what they have at this moment. */
export function credentialReport(account: string, store: ReadStore): string {
  const policy = store.get(passwordPolicies, account);
  const rows = store.list(users, "account", account).map((user) => userLine(user, policy, store));
  return [COLUMNS, rootLine(account), ...rows].map((fields) => fields.map(quoted).join(",")).join("\n");
}

/** The root user has neither password nor keys of its own here: its first key is a setting of this server. */
function rootLine(account: string): readonly string[] {
  const arn = `arn:aws:iam::${account}:root`;
  const password = ["false", "N/A", "N/A", "not_supported"];
  return [
    "<root_account>",
    arn,
    time(0),
    ...password,
    "false",
    ...NO_KEY,
    ...NO_KEY,
    ...certificate(),
    ...certificate(),
  ];
}

function userLine(user: UserRow, policy: PasswordPolicyRow | undefined, store: ReadStore): readonly string[] {
  const { userId, userName } = user;
  const keys = store.list(accessKeys, "user", nameKey(user.account, userName));
  const certificates = store.list(signingCertificates, "user", userId);
  return [
    userName,
    user.arn,
    time(user.createdAt),
    ...password(userId, policy, store),
    String(store.count(mfaDevices, "user", userId) > 0),
    ...[keys[0], keys[1]].flatMap((key) => accessKey(key, key && store.get(accessKeyUses, key.accessKeyId))),
    ...[certificates[0], certificates[1]].flatMap(certificate),
  ];
}

const DAY = 24 * 60 * 60 * 1_000;

/** Enabled, last used, last changed, next rotation. There is no console to sign in to: no password was ever used. */
function password(userId: string, policy: PasswordPolicyRow | undefined, store: ReadStore): readonly string[] {
  const profile = store.get(loginProfiles, userId);
  if (!profile) return ["false", "N/A", "N/A", "N/A"];
  const rotation = policy?.maxAge === undefined ? "N/A" : time(profile.changedAt + policy.maxAge * DAY);
  return ["true", "no_information", time(profile.changedAt), rotation];
}

const NO_KEY = ["false", "N/A", "N/A", "N/A", "N/A"];

function accessKey(key: AccessKeyRow | undefined, use: AccessKeyUseRow | undefined): readonly string[] {
  if (!key) return NO_KEY;
  const used = use ? [time(use.at), use.region, use.service] : ["N/A", "N/A", "N/A"];
  return [String(key.status === "Active"), time(key.createdAt), ...used];
}

function certificate(row?: { readonly status: string; readonly createdAt: number }): readonly string[] {
  return row ? [String(row.status === "Active"), time(row.createdAt)] : ["false", "N/A"];
}

/** To the second. */
const time = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");

/** Names may have commas in them. */
const quoted = (field: string) => (field.includes(",") ? `"${field}"` : field);
