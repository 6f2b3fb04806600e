import { refuse, secretsmanagerMarkedForDeletion, secretsmanagerSecretNotFound } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { findSecret } from "./find-secret.js";
import type { SecretRow } from "./tables.js";

/** The secret that a request names, even if it waits for its deletion. @throws Failure secretsmanager.secret-not-found */
export function requireAnySecret(secretId: string, read: Read): SecretRow {
  return findSecret(secretId, read).row ?? refuse(secretsmanagerSecretNotFound, {});
}

/** The secret that a request names. @throws Failure secretsmanager.secret-not-found, secretsmanager.marked-for-deletion */
export function requireSecret(secretId: string, read: Read): SecretRow {
  const row = requireAnySecret(secretId, read);
  return row.deletedAt === undefined ? row : refuse(secretsmanagerMarkedForDeletion, {});
}
