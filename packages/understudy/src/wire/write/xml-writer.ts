import type { MemberModel, ServiceModel, StructureModel } from "@understudy/cloud";
import { escapeXml } from "./escape-xml.js";
import { wrongOutput } from "./wrong-output.js";

/** Writes what stands inside an element. */
type Writer = (value: unknown) => string;
type Fields = { readonly [name: string]: unknown };

const compiled = new WeakMap<StructureModel, Writer>();

/**
 * Compiles the writer of a structure's members as XML elements, once. It writes only members of the model; absent and null
 * members are left out.
 * @returns a writer of the content, without an element around it; throws TypeError for a value that does not fit.
 */
export function xmlWriter(model: ServiceModel, structure: StructureModel): Writer {
  let writer = compiled.get(structure);
  if (!writer) {
    // Entered before its members are compiled: a structure may hold itself.
    const members: { name: string; write: Writer }[] = [];
    writer = (value) => writeStructure(members, value);
    compiled.set(structure, writer);
    for (const [name, member] of Object.entries(structure.members)) {
      if (member.traits?.xmlAttribute) continue;
      members.push({ name, write: elementWriter(model, member, member.traits?.xmlName ?? name) });
    }
  }
  return writer;
}

function writeStructure(members: readonly { readonly name: string; readonly write: Writer }[], value: unknown): string {
  if (typeof value !== "object" || value === null) throw wrongOutput("an object", value);
  let text = "";
  for (const { name, write } of members) {
    const member = (value as Fields)[name];
    if (member !== undefined && member !== null) text += write(member);
  }
  return text;
}

/** A member with its element; a flattened list or map is its element many times. */
function elementWriter(model: ServiceModel, member: MemberModel, name: string): Writer {
  const flat = member.traits?.xmlFlattened === true;
  if (member.type === "list") {
    const items = itemsWriter(
      model,
      member.item as MemberModel,
      flat ? name : (member.item?.traits?.xmlName ?? "member"),
    );
    return flat ? items : inElement(name, items);
  }
  const attributes = member.type === "structure" ? attributesOf(model, member) : [];
  if (attributes.length > 0) return withAttributes(name, member, attributes, contentWriter(model, member));
  if (member.type === "map") {
    const entries = entriesWriter(model, member, flat ? name : "entry");
    return flat ? entries : inElement(name, entries);
  }
  return inElement(name, contentWriter(model, member));
}

function attributesOf(model: ServiceModel, { shape }: MemberModel): readonly (readonly [string, string])[] {
  const members = Object.entries(model.shapes[shape as string]?.members ?? {});
  return members.flatMap(([name, { traits }]) =>
    traits?.xmlAttribute ? [[name, traits.xmlName ?? name] as const] : [],
  );
}

/** S3 alone has attributes: `<Grantee xmlns:xsi="…" xsi:type="CanonicalUser">`. */
function withAttributes(
  name: string,
  { traits }: MemberModel,
  attributes: readonly (readonly [string, string])[],
  write: Writer,
): Writer {
  const namespace = traits?.xmlNamespace ? ` xmlns:xsi="${traits.xmlNamespace}"` : "";
  return (value) => {
    const fields = value as Fields;
    const written = attributes.map(
      ([member, attribute]) => ` ${attribute}="${escapeXml(String(fields[member] ?? ""))}"`,
    );
    return `<${name}${namespace}${written.join("")}>${write(value)}</${name}>`;
  };
}

function inElement(name: string, write: Writer): Writer {
  const open = `<${name}>`;
  const close = `</${name}>`;
  return (value) => open + write(value) + close;
}

function itemsWriter(model: ServiceModel, item: MemberModel, name: string): Writer {
  const write = elementWriter(model, item, name);
  return (value) => {
    if (!Array.isArray(value)) throw wrongOutput("a list", value);
    let text = "";
    for (const one of value) text += write(one);
    return text;
  };
}

function entriesWriter(model: ServiceModel, map: MemberModel, name: string): Writer {
  const writeKey = elementWriter(model, { type: "string" }, map.key?.traits?.xmlName ?? "key");
  const writeValue = elementWriter(model, map.value as MemberModel, map.value?.traits?.xmlName ?? "value");
  return (value) => {
    if (typeof value !== "object" || value === null) throw wrongOutput("a map", value);
    let text = "";
    for (const [key, one] of Object.entries(value)) text += `<${name}>${writeKey(key)}${writeValue(one)}</${name}>`;
    return text;
  };
}

function contentWriter(model: ServiceModel, member: MemberModel): Writer {
  switch (member.type) {
    case "structure":
      return xmlWriter(model, model.shapes[member.shape as string] ?? { members: {} });
    case "timestamp":
      return timestampWriter(member);
    case "blob":
      return writeBlob;
    case "boolean":
      return writeBoolean;
    case "integer":
    case "long":
    case "float":
    case "double":
      return writeNumber;
    default:
      return writeString;
  }
}

const writeString: Writer = (value) => {
  if (typeof value !== "string") throw wrongOutput("a string", value);
  return escapeXml(value);
};

const writeBoolean: Writer = (value) => {
  if (typeof value !== "boolean") throw wrongOutput("a boolean", value);
  return value ? "true" : "false";
};

const writeNumber: Writer = (value) => {
  if (typeof value !== "number") throw wrongOutput("a number", value);
  return String(value);
};

const writeBlob: Writer = (value) => {
  if (!(value instanceof Uint8Array)) throw wrongOutput("bytes", value);
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64");
};

/** `2026-01-31T23:59:59Z`; milliseconds only where there are any. */
function timestampWriter({ traits }: MemberModel): Writer {
  const format = traits?.timestampFormat ?? "date-time";
  return (value) => {
    if (!(value instanceof Date)) throw wrongOutput("a Date", value);
    if (format === "epoch-seconds") return String(value.getTime() / 1000);
    return format === "http-date" ? value.toUTCString() : value.toISOString().replace(".000Z", "Z");
  };
}
