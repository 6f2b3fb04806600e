import type { MemberModel, ServiceModel, StructureModel } from "@understudy/cloud";
import type { FormNode } from "../form/form-node.js";
import { readFormScalar } from "./form-scalars.js";
import { readUnder } from "./malformed.js";
import { put } from "./put.js";

/** Reads a parameter and those below it as a member. */
type FormReader = (node: FormNode) => unknown;

/** The two ways of naming parameters. */
export type FormStyle = "query" | "ec2";

interface MemberReader {
  readonly name: string;
  readonly wireName: string;
  readonly read: FormReader;
}

const compiled = { query: new WeakMap<StructureModel, FormReader>(), ec2: new WeakMap<StructureModel, FormReader>() };

/** Compiles the reader of a structure for form parameters, once. */
export function formReader(model: ServiceModel, structure: StructureModel, style: FormStyle): FormReader {
  let reader = compiled[style].get(structure);
  if (!reader) {
    // Entered before its members are compiled: a structure may hold itself.
    const members: MemberReader[] = [];
    reader = (node) => readStructure(members, node);
    compiled[style].set(structure, reader);
    for (const [name, member] of Object.entries(structure.members)) {
      members.push({ name, wireName: wireName(name, member, style), read: memberReader(model, member, style) });
    }
  }
  return reader;
}

/** ec2: its own name, else the XML name with a capital; query: the XML name. */
function wireName(name: string, { traits }: MemberModel, style: FormStyle): string {
  if (style === "query") return traits?.xmlName ?? name;
  const base = traits?.xmlName ?? name;
  return traits?.ec2QueryName ?? base.charAt(0).toUpperCase() + base.slice(1);
}

function readStructure(members: readonly MemberReader[], node: FormNode): { [name: string]: unknown } {
  const result: { [name: string]: unknown } = {};
  for (const { name, wireName, read } of members) {
    const child = node.child(wireName);
    if (child) result[name] = readUnder(name, read, child);
  }
  return result;
}

function memberReader(model: ServiceModel, member: MemberModel, style: FormStyle): FormReader {
  switch (member.type) {
    case "structure":
      return formReader(model, model.shapes[member.shape as string] ?? { members: {} }, style);
    case "list":
      return listReader(model, member, style);
    case "map":
      return mapReader(model, member, style);
    default:
      return (node) => readFormScalar(member, node.value ?? "");
  }
}

/** `L.member.1`, flattened and ec2 `L.1`. `L=` alone is the empty list. */
function listReader(model: ServiceModel, list: MemberModel, style: FormStyle): FormReader {
  const item = list.item as MemberModel;
  const read = memberReader(model, item, style);
  const flat = style === "ec2" || list.traits?.xmlFlattened === true;
  const itemName = item.traits?.xmlName ?? "member";
  return (node) => {
    const items = flat ? node : node.child(itemName);
    return numbered(items).map(([index, child]) => readUnder(String(index), read, child));
  };
}

/** `M.entry.1.key` and `.value`, flattened `M.1.key`. */
function mapReader(model: ServiceModel, map: MemberModel, style: FormStyle): FormReader {
  const read = memberReader(model, map.value as MemberModel, style);
  const keyName = map.key?.traits?.xmlName ?? "key";
  const valueName = map.value?.traits?.xmlName ?? "value";
  const flat = style === "ec2" || map.traits?.xmlFlattened === true;
  return (node) => {
    const result: { [name: string]: unknown } = {};
    for (const [, entry] of numbered(flat ? node : node.child("entry"))) {
      const key = entry.child(keyName)?.value ?? "";
      const value = entry.child(valueName);
      if (value) put(result, key, readUnder(key, read, value));
    }
    return result;
  };
}

/** Children with a number for a name, in the order of the numbers; gaps are closed. */
function numbered(node: FormNode | undefined): readonly (readonly [number, FormNode])[] {
  const items: [number, FormNode][] = [];
  for (const [name, child] of node?.children ?? []) {
    if (/^\d{1,9}$/.test(name)) items.push([Number(name), child]);
  }
  return items.sort(([a], [b]) => a - b);
}
