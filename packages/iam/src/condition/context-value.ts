import { canonicalBase64 } from "./canonical-base64.js";
import { parseRange } from "./parse-address.js";
import { parseDate } from "./parse-date.js";
import { parseNumber } from "./parse-number.js";

/** What a value of the request can be, as the policy simulator calls it. */
export type ContextValueType = "string" | "numeric" | "boolean" | "ip" | "binary" | "date";

/**
 * The value of a condition key as conditions read it, or undefined when it is none of that type.
 * AWS: recorded answers of SimulateCustomPolicy: any text is a string and a boolean; numbers may have a sign and an
 * exponent, which conditions themselves do not know.
 */
export function readContextValue(type: ContextValueType, text: string): string | undefined {
  switch (type) {
    case "numeric":
      return readNumber(text);
    case "date":
      return Number.isNaN(parseDate(text)) ? undefined : text;
    case "ip":
      return parseRange(text) === undefined ? undefined : text;
    case "binary":
      return canonicalBase64(text) === undefined ? undefined : text;
    default:
      return text;
  }
}

function readNumber(text: string): string | undefined {
  if (!Number.isNaN(parseNumber(text))) return text;
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}
