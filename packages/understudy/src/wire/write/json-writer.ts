import type { MemberModel, ServiceModel, StructureModel } from "@understudy/cloud";
import { wrongOutput } from "./wrong-output.js";

type Writer = (value: unknown) => string;
type Fields = { readonly [name: string]: unknown };

const compiled = new WeakMap<StructureModel, Writer>();

/**
 * Compiles the JSON writer of a structure, once. It writes only members of the model, so that what a service keeps beside
 * them never leaves. Absent and null members are left out.
 * @returns a writer that throws TypeError for a value that does not fit.
 */
export function jsonWriter(model: ServiceModel, structure: StructureModel): Writer {
  let writer = compiled.get(structure);
  if (!writer) {
    // Entered before its members are compiled: a structure may hold itself.
    const members = new Map<string, { readonly first: string; readonly next: string; readonly write: Writer }>();
    writer = (value) => writeStructure(members, value);
    compiled.set(structure, writer);
    for (const [name, member] of Object.entries(structure.members)) {
      const first = `${JSON.stringify(name)}:`;
      members.set(name, { first, next: `,${first}`, write: memberWriter(model, member) });
    }
  }
  return writer;
}

/** Goes by what the value has, not by the model: of a container's 45 members a handful is there. */
function writeStructure(
  members: ReadonlyMap<string, { readonly first: string; readonly next: string; readonly write: Writer }>,
  value: unknown,
): string {
  if (typeof value !== "object" || value === null) throw wrongOutput("an object", value);
  let text = "";
  for (const name in value) {
    const member = (value as Fields)[name];
    if (member === undefined || member === null) continue;
    const known = members.get(name);
    if (known) text += (text === "" ? known.first : known.next) + known.write(member);
  }
  return `{${text}}`;
}

function memberWriter(model: ServiceModel, member: MemberModel): Writer {
  switch (member.type) {
    case "structure":
      return jsonWriter(model, model.shapes[member.shape as string] ?? { members: {} });
    case "list":
      return listWriter(memberWriter(model, member.item as MemberModel));
    case "map":
      return mapWriter(memberWriter(model, member.value as MemberModel));
    case "string":
      return writeString;
    case "boolean":
      return writeBoolean;
    case "timestamp":
      return timestampWriter(member);
    case "blob":
      return writeBlob;
    case "document":
      return (value) => JSON.stringify(value);
    default:
      return writeNumber;
  }
}

function listWriter(write: Writer): Writer {
  return (value) => {
    if (!Array.isArray(value)) throw wrongOutput("a list", value);
    let text = "";
    for (let i = 0; i < value.length; i++) {
      const item = value[i];
      text += (i === 0 ? "" : ",") + (item === undefined || item === null ? "null" : write(item));
    }
    return `[${text}]`;
  };
}

function mapWriter(write: Writer): Writer {
  return (value) => {
    if (typeof value !== "object" || value === null) throw wrongOutput("a map", value);
    let text = "";
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      text += `${text === "" ? "" : ","}${writeString(key)}:${item === null ? "null" : write(item)}`;
    }
    return `{${text}}`;
  };
}

/** Characters that need an escape: quotes, controls, lone halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

const writeString: Writer = (value) => {
  if (typeof value !== "string") throw wrongOutput("a string", value);
  return needsEscape.test(value) ? JSON.stringify(value) : `"${value}"`;
};

const writeBoolean: Writer = (value) => {
  if (typeof value !== "boolean") throw wrongOutput("a boolean", value);
  return value ? "true" : "false";
};

/** What JSON has no number for goes as text, as smithy has it: "NaN", "Infinity". */
const writeNumber: Writer = (value) => {
  if (typeof value !== "number") throw wrongOutput("a number", value);
  return Number.isFinite(value) ? String(value) : `"${value}"`;
};

const writeBlob: Writer = (value) => {
  if (!(value instanceof Uint8Array)) throw wrongOutput("bytes", value);
  return `"${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64")}"`;
};

/** Epoch seconds with their fraction, as AWS's JSON has them, unless the model asks for text. */
function timestampWriter({ traits }: MemberModel): Writer {
  const format = traits?.timestampFormat ?? "epoch-seconds";
  return (value) => {
    if (!(value instanceof Date)) throw wrongOutput("a Date", value);
    if (format === "epoch-seconds") return String(value.getTime() / 1000);
    return `"${format === "http-date" ? value.toUTCString() : value.toISOString()}"`;
  };
}
