/**
 * The credential report. Source: IAM User Guide, "Generate credential reports for your AWS account"; radkawar/stackd
 * testdata/aws/iam/credential_report.json (recorded): the columns, how values are written, the order of users, no line feed at
 * the end, and that it takes about a second.
 */
import type { ReadStore } from "../../store/store.js";
import type { AccessKeyRow, CredentialReportRow, UserRow } from "./tables.js";
import { accessKeys, nameKey, users } from "./tables.js";

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
  const rows = store
    .list(users, "account", account)
    .map((user) => userLine(user, store.list(accessKeys, "user", nameKey(account, user.userName))));
  return [COLUMNS, rootLine(account), ...rows].map((fields) => fields.map(quoted).join(",")).join("\n");
}

/** The root user has neither password nor keys of its own here: its first key is a setting of this server. */
function rootLine(account: string): readonly string[] {
  const password = ["false", "N/A", "N/A", "not_supported"];
  return [
    "<root_account>",
    `arn:aws:iam::${account}:root`,
    time(0),
    ...password,
    "false",
    ...keys([]),
    ...CERTIFICATES,
  ];
}

function userLine(user: UserRow, own: readonly AccessKeyRow[]): readonly string[] {
  const password = ["false", "N/A", "N/A", "N/A"];
  return [user.userName, user.arn, time(user.createdAt), ...password, "false", ...keys(own), ...CERTIFICATES];
}

/** There are no signing certificates here. */
const CERTIFICATES = ["false", "N/A", "false", "N/A"];

/** DIFFERS: no key is ever said to have been used: that is not kept here. */
function keys(own: readonly AccessKeyRow[]): readonly string[] {
  return [own[0], own[1]].flatMap((key) => [
    String(key?.status === "Active"),
    key ? time(key.createdAt) : "N/A",
    "N/A",
    "N/A",
    "N/A",
  ]);
}

/** To the second. */
const time = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");

/** Names may have commas in them. */
const quoted = (field: string) => (field.includes(",") ? `"${field}"` : field);
