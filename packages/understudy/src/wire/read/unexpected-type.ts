import {
  blobNotBase64,
  unexpectedFieldType,
  unexpectedList,
  unexpectedStructure,
  unexpectedToken,
  valueNotConvertible,
} from "@understudy/catalogue";
import type { MemberModel } from "@understudy/cloud";
import { Malformed } from "./malformed.js";

const javaNames: { readonly [type in MemberModel["type"]]: string } = {
  string: "String",
  integer: "Integer",
  long: "Long",
  float: "Float",
  double: "Double",
  boolean: "Boolean",
  timestamp: "Date",
  blob: "ByteBuffer",
  document: "Object",
  list: "List",
  map: "Map",
  structure: "Structure",
};

/** What AWS answers when a value's type is not the one its member asks for (recorded by dynalite against DynamoDB). */
export function unexpectedType(expected: MemberModel["type"], value: unknown): Malformed {
  const name = javaNames[expected];
  const collection = expected === "list" || expected === "map" || expected === "structure";
  if (Array.isArray(value)) {
    const folder =
      expected === "blob" ? "java.nio" : expected === "map" || expected === "timestamp" ? "java.util" : "java.lang";
    return new Malformed(unexpectedList, { type: `${folder}.${name}` });
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date) && !ArrayBuffer.isView(value))
    return new Malformed(unexpectedStructure, {});
  if (collection) return new Malformed(unexpectedFieldType, {});
  if (expected === "blob") return new Malformed(blobNotBase64, {});
  if (typeof value === "string" && (expected === "boolean" || expected === "timestamp"))
    return new Malformed(unexpectedToken, {});
  return new Malformed(valueNotConvertible, { token: tokenOf(value), type: name });
}

function tokenOf(value: unknown): string {
  switch (typeof value) {
    case "number":
      return Number.isInteger(value) ? "NUMBER_VALUE" : "DECIMAL_VALUE";
    case "bigint":
      return "NUMBER_VALUE";
    case "boolean":
      return value ? "TRUE_VALUE" : "FALSE_VALUE";
    case "string":
      return "STRING_VALUE";
    default:
      return "EMBEDDED_OBJECT_VALUE";
  }
}
