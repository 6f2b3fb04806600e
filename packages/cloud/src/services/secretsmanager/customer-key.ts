/** The key that every account has; it asks no right of the caller's own policies. */
const DEFAULT_KEY = /^(?:alias\/aws\/secretsmanager|arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:alias\/aws\/secretsmanager)$/;

/** The customer's key that a request gives; undefined for the default one. */
export function customerKey(keyId: string | undefined): string | undefined {
  return keyId === undefined || keyId === "" || DEFAULT_KEY.test(keyId) ? undefined : keyId;
}
