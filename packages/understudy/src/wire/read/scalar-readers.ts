import type { MemberModel } from "@understudy/cloud";
import type { Reader } from "./compile-reader.js";
import { unexpectedType } from "./unexpected-type.js";

/** Last millisecond that a Date can hold, either way. */
const maxTime = 8.64e15;

/** Readers of the simple types that JSON and CBOR write alike; undefined for the others. */
export function scalarReader({ type }: MemberModel): Reader | undefined {
  switch (type) {
    case "string":
      return readString;
    case "boolean":
      return readBoolean;
    case "integer":
      return readInteger;
    case "long":
      return readLong;
    case "float":
    case "double":
      return readDouble;
    default:
      return undefined;
  }
}

/** Epoch seconds, with a fraction, as a Date. */
export function dateOfSeconds(seconds: number): Date {
  const time = Math.round(seconds * 1000);
  if (!(Math.abs(time) <= maxTime)) throw unexpectedType("timestamp", seconds);
  return new Date(time);
}

/** An ISO 8601 or HTTP date, or undefined. */
export function dateOfText(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d(T|$)|^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} /.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time);
}

const readString: Reader = (value) => {
  if (typeof value !== "string") throw unexpectedType("string", value);
  return value;
};

const readBoolean: Reader = (value) => {
  if (typeof value !== "boolean") throw unexpectedType("boolean", value);
  return value;
};

/** A fraction is cut off, as AWS's parser does. */
const readInteger: Reader = (value) => {
  if (typeof value !== "number" || !(value > -2147483649 && value < 2147483648)) throw unexpectedType("integer", value);
  return Math.trunc(value);
};

const readLong: Reader = (value) => {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "number" || !(Math.abs(value) < 2 ** 63)) throw unexpectedType("long", value);
  return Math.trunc(value);
};

const readDouble: Reader = (value) => {
  if (typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (value === "NaN" || value === "Infinity" || value === "-Infinity") return Number(value);
  throw unexpectedType("double", value);
};
