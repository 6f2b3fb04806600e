import { malformedBoolean, malformedValue } from "@understudy/catalogue";
import type { MemberModel } from "@understudy/cloud";
import { base64Bytes } from "./json-leaves.js";
import { Malformed } from "./malformed.js";
import { dateOfText } from "./scalar-readers.js";

/** A parameter's text as the simple type of its member. */
export function readFormScalar(member: MemberModel, text: string): unknown {
  switch (member.type) {
    case "string":
      return text;
    case "boolean":
      return readBoolean(text);
    case "integer":
    case "long":
      return readWhole(member.type, text);
    case "float":
    case "double":
      return readDecimal(text);
    case "timestamp":
      return readDate(text);
    case "blob":
      return base64Bytes(text);
    default:
      return text;
  }
}

function readBoolean(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower === "true" || text === "1") return true;
  if (lower === "false" || text === "0") return false;
  throw new Malformed(malformedBoolean, {});
}

function readWhole(type: "integer" | "long", text: string): number {
  const value = /^[+-]?\d{1,19}$/.test(text) ? Number(text) : Number.NaN;
  const limit = type === "integer" ? 2 ** 31 : 2 ** 63;
  if (value >= -limit && value < limit) return value;
  throw malformed(text, type);
}

function readDecimal(text: string): number {
  const plain = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,4})?$/.test(text);
  if (plain || text === "NaN" || text === "Infinity" || text === "-Infinity") return Number(text);
  throw malformed(text, "number");
}

function readDate(text: string): Date {
  const date = /^\d{1,12}(\.\d+)?$/.test(text) ? new Date(Number(text) * 1000) : dateOfText(text);
  if (date) return date;
  throw malformed(text, "timestamp");
}

/** The path is put in when the failure is raised. */
function malformed(text: string, type: string): Malformed<string> {
  return new Malformed(malformedValue, { value: text.slice(0, 200), type, path: "" }) as Malformed<string>;
}
