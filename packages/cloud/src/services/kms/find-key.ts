/** Finding a key by what users write: its id, its ARN, an alias or an alias's ARN. */
import { kmsAliasNotFound, kmsKeyIdInvalid, kmsKeyNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { KeyRow } from "./tables.js";
import { aliases, keys } from "./tables.js";

const KEY_ID = /^(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

export const keyArn = ({ account, region }: Pick<Read, "account" | "region">, keyId: string) =>
  `arn:aws:kms:${region}:${account}:key/${keyId}`;

export const aliasArn = ({ account, region }: Pick<Read, "account" | "region">, name: string) =>
  `arn:aws:kms:${region}:${account}:${name}`;

/**
 * AWS looks for the key before it asks for rights: without the key there is no policy that could give any.
 * @throws Failure kms.key-not-found, kms.alias-not-found, kms.key-id-invalid
 */
export function requireKey(keyId: string, read: Read): KeyRow {
  if (keyId.startsWith("alias/")) return keyOfAlias(aliasArn(read, keyId), read);
  if (/^arn:aws:kms:[^:]*:\d{12}:alias\//.test(keyId)) return keyOfAlias(keyId, read);
  if (/^arn:aws:kms:[^:]*:\d{12}:key\//.test(keyId)) return keyOfArn(keyId, read);
  return KEY_ID.test(keyId) ? keyOfArn(keyArn(read, keyId), read) : refuse(kmsKeyIdInvalid, { keyId });
}

function keyOfArn(arn: string, read: Read): KeyRow {
  const found = arn.split(":")[3] === read.region ? read.store.get(keys, arn) : undefined;
  return found ?? refuse(kmsKeyNotFound, { keyArn: arn });
}

function keyOfAlias(arn: string, read: Read): KeyRow {
  const alias = arn.split(":")[3] === read.region ? read.store.get(aliases, arn) : undefined;
  return alias ? keyOfArn(alias.keyArn, read) : refuse(kmsAliasNotFound, { aliasArn: arn });
}
