/** Attribute values between the SDK's types and dynalite's: bytes and base64. */
import { fromBase64, toBase64 } from "../../base64.js";

/** A deep copy of an input in which bytes are base64. */
export function toWire(value: unknown): unknown {
  if (value instanceof Uint8Array) return toBase64(value);
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toWire(part)]));
}

/** A deep copy of an answer in which the values of binary attributes are bytes. */
export function fromWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      // Only an attribute value has a text here: an attribute that is called B holds an object.
      if (name === "B" && typeof part === "string") return [name, fromBase64(part)];
      if (name === "BS" && Array.isArray(part)) return [name, part.map((one) => fromBase64(String(one)))];
      return [name, fromWire(part)];
    }),
  );
}
