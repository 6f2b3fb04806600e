import { refuse, secretsmanagerKeyUnusable } from "@understudy/catalogue";

/** The key that every account has; it asks no right of the caller's own policies. */
const DEFAULT_KEY = /^(?:alias\/aws\/secretsmanager|arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:alias\/aws\/secretsmanager)$/;

/** The customer's key that a request gives; undefined for the default one. */
export function customerKey(keyId: string | undefined): string | undefined {
  return keyId === undefined || keyId === "" || DEFAULT_KEY.test(keyId) ? undefined : keyId;
}

/**
 * Where a customer's key is asked for: kms:GenerateDataKey when a value is written, kms:Decrypt when it is read, both as the
 * caller. There is no key management here, so there is no such key.
 * @throws Failure secretsmanager.key-unusable
 */
export function checkKey(keyId: string | undefined): void {
  if (keyId !== undefined) refuse(secretsmanagerKeyUnusable, {});
}
