import { refuseWire, unparsableBody } from "@understudy/catalogue";
import type { MemberModel } from "@understudy/cloud";
import { CborError, parseCbor } from "./cbor/parse-cbor.js";
import type { HttpRequest } from "./http.js";
import { inputStructure } from "./input-structure.js";
import { type Leaves, type Reader, readerCompiler } from "./read/compile-reader.js";
import { dateOfSeconds, scalarReader } from "./read/scalar-readers.js";
import { unexpectedType } from "./read/unexpected-type.js";
import type { Routed } from "./routed.js";

const leaves: Leaves = (member) => scalarReader(member) ?? otherReader(member);
const compile = readerCompiler(leaves);

/**
 * The input of an rpc-v2-cbor request. An empty body counts as no members.
 * @throws Failure SerializationException; or Malformed for a value of the wrong type.
 */
export function decodeCbor({ model, operation }: Routed, { body }: HttpRequest): unknown {
  const structure = inputStructure(model, operation);
  if (body.length === 0) return {};
  const value = parse(body);
  return structure ? compile(model, structure)(value) : {};
}

function parse(body: Buffer): unknown {
  try {
    return parseCbor(body);
  } catch (error) {
    if (!(error instanceof CborError)) throw error;
    return refuseWire(unparsableBody, "json", { format: "CBOR", problem: error.message });
  }
}

function otherReader({ type }: MemberModel): Reader {
  if (type === "timestamp") return readDate;
  if (type === "blob") return readBlob;
  return (value) => value;
}

const readDate: Reader = (value) => {
  if (value instanceof Date) return value;
  if (typeof value === "number") return dateOfSeconds(value);
  throw unexpectedType("timestamp", value);
};

const readBlob: Reader = (value) => {
  if (!(value instanceof Uint8Array)) throw unexpectedType("blob", value);
  return value;
};
