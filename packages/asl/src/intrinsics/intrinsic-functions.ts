import { aslFunctionErrors } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import { parseJson } from "../json/parse-json.js";
import { sameJson } from "../json/same-json.js";
import { seededRandom } from "../run/seeded-random.js";
import type { HashAlgorithm, Services } from "../run/services.js";
import type { Arguments } from "./arguments.js";
import { decodeBase64, encodeBase64 } from "./base64.js";
import { FunctionError } from "./function-error.js";

const hashAlgorithms: readonly string[] = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

/** What each intrinsic function does, but States.Format. Source: AWS's developer guide, "Intrinsic functions"; recorded: test_* of [ls]. */
export const intrinsicFunctions: { readonly [name: string]: (given: Arguments, services: Services) => Json } = {
  /** Needs its template's escapes, so `evaluateIntrinsic` calls `formatText` itself. */
  "States.Format": () => null,
  "States.StringToJson": (given) => {
    const text = given.count(1).text(0);
    if (text.trim() === "") return null;
    const value = parseJson(text);
    if (value === undefined) throw new FunctionError(aslFunctionErrors.notJson(text));
    return value;
  },
  "States.JsonToString": (given) => JSON.stringify(given.count(1).any(0)),
  "States.Array": (given) => given.values,
  "States.ArrayPartition": (given) => partition(given.count(2).list(0), given.integer(1)),
  "States.ArrayContains": (given) =>
    given
      .count(2)
      .list(0)
      .some((item) => sameJson(item, given.any(1))),
  "States.ArrayRange": (given) => range(given.count(3).integer(0), given.integer(1), given.integer(2)),
  "States.ArrayGetItem": (given) => {
    const list = given.count(2).list(0);
    const index = given.integer(1);
    if (index < 0 || index >= list.length) throw new FunctionError(aslFunctionErrors.indexOutOfRange(index));
    return list[index]!;
  },
  "States.ArrayLength": (given) => given.count(1).list(0).length,
  "States.ArrayUnique": (given) => {
    const kept: Json[] = [];
    for (const item of given.count(1).list(0)) if (!kept.some((other) => sameJson(other, item))) kept.push(item);
    return kept;
  },
  "States.Base64Encode": (given) => encodeBase64(limited(given.count(1), 0)),
  "States.Base64Decode": (given) => {
    const text = decodeBase64(limited(given.count(1), 0));
    if (text === undefined) throw new FunctionError(aslFunctionErrors.notBase64);
    return text;
  },
  "States.Hash": (given, services) => {
    const algorithm = given.count(2).text(1);
    if (!hashAlgorithms.includes(algorithm)) throw new FunctionError(aslFunctionErrors.algorithm(algorithm));
    const data = given.any(0);
    return services.hash(
      algorithm as HashAlgorithm,
      typeof data === "string" ? limited(given, 0) : JSON.stringify(data),
    );
  },
  "States.JsonMerge": (given) => {
    if (given.count(3).boolean(2)) throw new FunctionError(aslFunctionErrors.deepMerge);
    return { ...given.object(0), ...given.object(1) };
  },
  "States.MathRandom": (given, services) => {
    const [from, to] = [given.count(2, 3).integer(0), given.integer(1)];
    if (from >= to) throw new FunctionError(aslFunctionErrors.randomRange);
    const random = given.values.length === 3 ? seededRandom(given.integer(2)) : services.random();
    return from + Math.floor(random * (to - from));
  },
  "States.MathAdd": (given) => given.count(2).integer(0) + given.integer(1),
  /** Each character of the second text separates; empty parts are left out (recorded: test_string_split). */
  "States.StringSplit": (given) => {
    const separators = new Set(given.count(2).text(1));
    const parts = [""];
    for (const character of given.text(0)) {
      if (separators.has(character)) parts.push("");
      else parts[parts.length - 1] += character;
    }
    return parts.filter((part) => part !== "");
  },
  "States.UUID": (given, services) => {
    given.count(0);
    return services.uuid();
  },
};

/** AWS: a text to encode, decode or hash has at most 10,000 characters. */
function limited(given: Arguments, position: number): string {
  const text = given.text(position);
  if (text.length > 10_000) throw new FunctionError(aslFunctionErrors.tooLong(given.name, 10_000));
  return text;
}

/** The list in pieces of a size; the last may be shorter. @throws FunctionError when the size is not positive */
export function partition(list: readonly Json[], size: number): Json {
  if (size < 1) throw new FunctionError(aslFunctionErrors.chunkSize);
  const pieces: Json[] = [];
  for (let from = 0; from < list.length; from += size) pieces.push(list.slice(from, from + size));
  return pieces;
}

/** The numbers from one to another, both included, at most 1,000. @throws FunctionError */
export function range(first: number, last: number, step: number): Json {
  if (step === 0) throw new FunctionError(aslFunctionErrors.stepZero);
  const length = Math.max(0, Math.floor((last - first) / step) + 1);
  if (length > 1000) throw new FunctionError(aslFunctionErrors.tooManyItems);
  return Array.from({ length }, (_, i) => first + i * step);
}
