import { blobNotBase64 } from "@understudy/catalogue";
import type { MemberModel } from "@understudy/cloud";
import type { Leaves, Reader } from "./compile-reader.js";
import { Malformed } from "./malformed.js";
import { dateOfSeconds, dateOfText, scalarReader } from "./scalar-readers.js";
import { unexpectedType } from "./unexpected-type.js";

/** Simple types in JSON: dates are epoch seconds unless the model says otherwise, blobs base64 text. */
export const jsonLeaves: Leaves = (member) => scalarReader(member) ?? otherReader(member);

function otherReader({ type, traits }: MemberModel): Reader {
  if (type === "blob") return readBlob;
  if (type === "timestamp")
    return traits?.timestampFormat && traits.timestampFormat !== "epoch-seconds" ? readDateText : readEpoch;
  return readDocument;
}

const readEpoch: Reader = (value) => {
  if (typeof value !== "number") throw unexpectedType("timestamp", value);
  return dateOfSeconds(value);
};

const readDateText: Reader = (value) => {
  const date = typeof value === "string" ? dateOfText(value) : undefined;
  if (!date) throw unexpectedType("timestamp", value);
  return date;
};

const readBlob: Reader = (value) => {
  if (typeof value !== "string") throw unexpectedType("blob", value);
  return base64Bytes(value);
};

/** Bytes of base64 text, which must be complete: letters, digits, + and /, padded to a multiple of four. */
export function base64Bytes(text: string): Uint8Array {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new Malformed(blobNotBase64, {});
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** Deep enough for any document; beyond it, code that walks documents could run out of stack. */
const maxDocumentDepth = 100;

const readDocument: Reader = (value) => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDocumentDepth) throw new RangeError("document nested too deeply");
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return value;
};
