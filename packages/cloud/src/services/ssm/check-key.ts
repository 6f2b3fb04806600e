import { refuse, ssmKeyForPlainType, ssmKeyInvalid } from "@understudy/catalogue";
import type { ParameterType } from "./tables.js";

/** The key that every account has; it asks no right of the caller's own policies. */
const DEFAULT_KEY = /^(?:alias\/aws\/ssm|arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:alias\/aws\/ssm)$/;

/**
 * Where a customer's key is asked for: kms:Encrypt (kms:GenerateDataKey in the advanced tier) when a SecureString is put,
 * kms:Decrypt when it is read, both as the caller. There is no key management here, so there is no such key.
 * @throws Failure ssm.key-invalid, ssm.key-for-plain-type
 */
export function checkKey(keyId: string | undefined, type: ParameterType): void {
  if (keyId === undefined) return;
  if (type !== "SecureString") refuse(ssmKeyForPlainType, {});
  if (!DEFAULT_KEY.test(keyId)) refuse(ssmKeyInvalid, { keyId });
}
