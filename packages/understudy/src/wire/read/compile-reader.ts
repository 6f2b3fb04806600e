import type { MemberModel, ServiceModel, StructureModel } from "@understudy/cloud";
import { Malformed, readUnder } from "./malformed.js";
import { put } from "./put.js";
import { unexpectedType } from "./unexpected-type.js";

/** Turns a parsed value into the SDK's input type, or throws Malformed. */
export type Reader = (value: unknown) => unknown;

/** What differs between formats that parse to plain values: their simple types. */
export type Leaves = (member: MemberModel) => Reader;

type Fields = { [name: string]: unknown };

/**
 * Makes the compiler of readers for a format (JSON, CBOR). Each structure is compiled once. Members that the model does not
 * know are dropped, null counts as absent.
 */
export function readerCompiler(leaves: Leaves): (model: ServiceModel, structure: StructureModel) => Reader {
  const compiled = new WeakMap<StructureModel, Reader>();
  const structureReader = (model: ServiceModel, structure: StructureModel): Reader => {
    let reader = compiled.get(structure);
    if (!reader) {
      // Entered before its members are compiled: a structure may hold itself.
      const readers = new Map<string, Reader>();
      reader = (value) => readStructure(readers, value);
      compiled.set(structure, reader);
      for (const [name, member] of Object.entries(structure.members)) readers.set(name, memberReader(model, member));
    }
    return reader;
  };
  const memberReader = (model: ServiceModel, member: MemberModel): Reader => {
    switch (member.type) {
      case "structure":
        return structureReader(model, model.shapes[member.shape as string] ?? noMembers);
      case "list":
        return listReader(memberReader(model, member.item as MemberModel));
      case "map":
        return mapReader(memberReader(model, member.value as MemberModel));
      default:
        return leaves(member);
    }
  };
  return structureReader;
}

const noMembers: StructureModel = { members: {} };

function readStructure(readers: ReadonlyMap<string, Reader>, value: unknown): Fields {
  if (!isObject(value)) throw unexpectedType("structure", value);
  const result: Fields = {};
  let at = "";
  try {
    for (const name in value) {
      const read = readers.get(name);
      const member = value[name];
      if (!read || member === null || member === undefined) continue;
      at = name;
      result[name] = read(member);
    }
  } catch (error) {
    throw error instanceof Malformed ? error.under(at) : error;
  }
  return result;
}

/** A null item stays: the validator refuses it with the item's path. */
function listReader(read: Reader): Reader {
  return (value) => {
    if (!Array.isArray(value)) throw unexpectedType("list", value);
    const result = new Array<unknown>(value.length);
    let at = 0;
    try {
      for (; at < value.length; at++) result[at] = value[at] === null ? null : read(value[at]);
    } catch (error) {
      throw error instanceof Malformed ? error.under(String(at)) : error;
    }
    return result;
  };
}

function mapReader(read: Reader): Reader {
  return (value) => {
    if (!isObject(value)) throw unexpectedType("map", value);
    const result: Fields = {};
    for (const [key, item] of Object.entries(value))
      put(result, key, item === null ? item : readUnder(key, read, item));
    return result;
  };
}

function isObject(value: unknown): value is Fields {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !ArrayBuffer.isView(value)
  );
}
