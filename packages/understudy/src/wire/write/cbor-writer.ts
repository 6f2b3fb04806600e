import type { MemberModel, ServiceModel, StructureModel } from "@understudy/cloud";
import { CborOutput } from "../cbor/cbor-output.js";
import { wrongOutput } from "./wrong-output.js";

type Writer = (value: unknown, output: CborOutput) => void;
type Fields = { readonly [name: string]: unknown };

const compiled = new WeakMap<StructureModel, Writer>();

/**
 * Compiles the CBOR writer of a structure, once. It writes only members of the model; absent and null ones are left out.
 * @returns a writer that throws TypeError for a value that does not fit.
 */
export function cborWriter(model: ServiceModel, structure: StructureModel): Writer {
  let writer = compiled.get(structure);
  if (!writer) {
    // Entered before its members are compiled: a structure may hold itself.
    const members: MemberWriter[] = [];
    writer = (value, output) => writeStructure(members, value, output);
    compiled.set(structure, writer);
    for (const [name, member] of Object.entries(structure.members)) {
      members.push({ name, key: textBytes(name), write: memberWriter(model, member) });
    }
  }
  return writer;
}

interface MemberWriter {
  readonly name: string;
  /** The name in CBOR. */
  readonly key: Uint8Array;
  readonly write: Writer;
}

function textBytes(text: string): Uint8Array {
  const output = new CborOutput();
  output.text(text);
  return output.bytes();
}

function writeStructure(members: readonly MemberWriter[], value: unknown, output: CborOutput): void {
  if (typeof value !== "object" || value === null) throw wrongOutput("an object", value);
  const fields = value as Fields;
  let size = 0;
  for (const { name } of members) if (fields[name] !== undefined && fields[name] !== null) size++;
  output.map(size);
  for (const { name, key, write } of members) {
    const member = fields[name];
    if (member === undefined || member === null) continue;
    output.raw(key);
    write(member, output);
  }
}

function memberWriter(model: ServiceModel, member: MemberModel): Writer {
  switch (member.type) {
    case "structure":
      return cborWriter(model, model.shapes[member.shape as string] ?? { members: {} });
    case "list":
      return listWriter(memberWriter(model, member.item as MemberModel));
    case "map":
      return mapWriter(memberWriter(model, member.value as MemberModel));
    case "string":
      return writeString;
    case "boolean":
      return writeBoolean;
    case "timestamp":
      return writeDate;
    case "blob":
      return writeBlob;
    case "document":
      return refuseDocument;
    case "integer":
    case "long":
      return writeInteger;
    default:
      return writeDouble;
  }
}

function listWriter(write: Writer): Writer {
  return (value, output) => {
    if (!Array.isArray(value)) throw wrongOutput("a list", value);
    output.list(value.length);
    for (const item of value) {
      if (item === undefined || item === null) output.null();
      else write(item, output);
    }
  };
}

function mapWriter(write: Writer): Writer {
  return (value, output) => {
    if (typeof value !== "object" || value === null) throw wrongOutput("a map", value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    output.map(entries.length);
    for (const [key, item] of entries) {
      output.text(key);
      if (item === null) output.null();
      else write(item, output);
    }
  };
}

/** The protocol has no documents, and no service that speaks it has one in its model. */
const refuseDocument: Writer = (value) => {
  throw wrongOutput("nothing that CBOR cannot hold", value);
};

const writeString: Writer = (value, output) => {
  if (typeof value !== "string") throw wrongOutput("a string", value);
  output.text(value);
};

const writeBoolean: Writer = (value, output) => {
  if (typeof value !== "boolean") throw wrongOutput("a boolean", value);
  output.boolean(value);
};

const writeInteger: Writer = (value, output) => {
  if (!Number.isInteger(value)) throw wrongOutput("an integer", value);
  output.integer(value as number);
};

const writeDouble: Writer = (value, output) => {
  if (typeof value !== "number") throw wrongOutput("a number", value);
  output.double(value);
};

const writeBlob: Writer = (value, output) => {
  if (!(value instanceof Uint8Array)) throw wrongOutput("bytes", value);
  output.blob(value);
};

const writeDate: Writer = (value, output) => {
  if (!(value instanceof Date)) throw wrongOutput("a Date", value);
  output.date(value);
};
