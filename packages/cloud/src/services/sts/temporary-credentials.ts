/** Temporary credentials as they are made and shown. */
import type { Credentials } from "@aws-sdk/client-sts";
import type { Violation } from "@understudy/catalogue";
import { refuseValidation } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type { TemporaryCredentials } from "./tables.js";

/** Sizes of session tokens, in bytes: as here, and the most that may be asked for. */
const TOKEN_BYTES = 342;
const MAX_TOKEN_BYTES = 4096;

/**
 * New credentials of an account that end after so many seconds. Source: STS API reference, AssumeRole (MinimumSessionTokenSize).
 * @throws Failure ValidationError for a token larger than may be
 */
export function makeCredentials(
  account: string,
  seconds: number,
  { MinimumSessionTokenSize: asked = 0 }: { readonly MinimumSessionTokenSize?: number },
  { ids, now }: Context,
): TemporaryCredentials {
  if (asked > MAX_TOKEN_BYTES) refuseValidation("sts", [tooLarge(asked)]);
  return {
    accessKeyId: ids.accessKeyId("ASIA"),
    secretAccessKey: ids.secretAccessKey(),
    sessionToken: ids.token(Math.ceil((Math.max(asked, TOKEN_BYTES) * 3) / 4)),
    account,
    issuedAt: now,
    expiresAt: now + seconds * 1000,
  };
}

function tooLarge(asked: number): Violation {
  const constraint = { kind: "max-value", limit: MAX_TOKEN_BYTES } as const;
  return { path: "minimumSessionTokenSize", value: asked, text: String(asked), constraint };
}

export function wireCredentials(row: TemporaryCredentials): Credentials {
  return {
    AccessKeyId: row.accessKeyId,
    SecretAccessKey: row.secretAccessKey,
    SessionToken: row.sessionToken,
    Expiration: new Date(row.expiresAt),
  };
}
