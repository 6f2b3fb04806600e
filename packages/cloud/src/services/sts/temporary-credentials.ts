/** Temporary credentials as they are made and shown. */
import type { Credentials } from "@aws-sdk/client-sts";
import type { Context } from "../../gate/operation.js";
import type { TemporaryCredentials } from "./tables.js";

/** New credentials of an account that end after so many seconds. */
export function makeCredentials(account: string, seconds: number, { ids, now }: Context): TemporaryCredentials {
  return {
    accessKeyId: ids.accessKeyId("ASIA"),
    secretAccessKey: ids.secretAccessKey(),
    sessionToken: ids.token(256),
    account,
    issuedAt: now,
    expiresAt: now + seconds * 1000,
  };
}

export function wireCredentials(row: TemporaryCredentials): Credentials {
  return {
    AccessKeyId: row.accessKeyId,
    SecretAccessKey: row.secretAccessKey,
    SessionToken: row.sessionToken,
    Expiration: new Date(row.expiresAt),
  };
}
