import type { EncodingType, _Object as ListedObject, Owner } from "@aws-sdk/client-s3";
import { refuse, s3ArgumentInvalid } from "@understudy/catalogue";
import type { ObjectRow, VersionRow } from "./tables.js";

/** Most that a page holds. */
const MOST = 1_000;

/** @throws Failure InvalidArgument */
export function pageSize(asked: number | undefined): number {
  if (asked !== undefined && asked < 0) refuse(s3ArgumentInvalid, {});
  return Math.min(asked ?? MOST, MOST);
}

/** How keys are written: as they are, or encoded for a URL, since XML cannot hold every character. */
export function keyWriter(encoding: EncodingType | undefined): <Key extends string | undefined>(key: Key) => Key {
  if (encoding !== "url") return (key) => key;
  const write = (key: string) => encodeURIComponent(key).replaceAll("%2F", "/");
  return (key) => (key === undefined ? key : write(key)) as typeof key;
}

/** DIFFERS: AWS gives a canonical user id; here it is the account's number in 64 digits. */
export const ownerOf = (account: string): Owner => ({ ID: account.padStart(64, "0") });

export function wireObject(row: VersionRow, write: (key: string) => string, owner?: Owner): ListedObject {
  const { key, lastModified, etag, size, headers, checksum } = row as ObjectRow;
  return {
    Key: write(key),
    LastModified: new Date(lastModified),
    ETag: etag,
    ...(checksum && { ChecksumAlgorithm: [checksum.algorithm], ChecksumType: checksum.type }),
    Size: size,
    StorageClass: headers.storageClass as ListedObject["StorageClass"],
    ...(owner && { Owner: owner }),
  };
}
