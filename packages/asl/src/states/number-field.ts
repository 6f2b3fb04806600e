import { aslCauses } from "@understudy/catalogue";
import { StateFailure } from "../flow/state-failure.js";
import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { typedQuery } from "../jsonata/typed-query.js";
import type { Evaluation } from "../template/evaluation.js";
import { resolvePath } from "../template/resolve-path.js";

/**
 * A field that is a number, an expression for one, or, as `<name>Path`, a path to one; a text of digits will do there (recorded:
 * MAP_STATE_REFERENCE_IN_MAX_CONCURRENCY_PATH). @returns undefined when the state has no such field @throws StateFailure
 */
export function* numberField(
  holder: JsonObject,
  name: string,
  evaluation: Evaluation,
  kind: "integer" | "float",
): Suspending<number | undefined> {
  const path = holder[`${name}Path`];
  if (holder[name] !== undefined) {
    const value = (yield* typedQuery(holder[name], name, "number", evaluation)) as number;
    return checked(value, name, kind);
  }
  if (typeof path !== "string") return undefined;
  const value = resolvePath(path, evaluation);
  const number = numberOf(value, kind);
  if (number !== undefined) return checked(number, name, kind);
  const written = typeof value === "string" ? value : JSON.stringify(value);
  const cause = kind === "integer" ? aslCauses.notAnInteger : aslCauses.notAFloat;
  throw StateFailure.runtime(cause(`${name}Path`, written, path));
}

function numberOf(value: Json, kind: "integer" | "float"): number | undefined {
  const number = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== "number") return undefined;
  return kind === "float" || Number.isInteger(number) ? number : undefined;
}

function checked(number: number, name: string, kind: "integer" | "float"): number {
  if (kind === "integer" && number < 0) {
    const isConcurrency = name === "MaxConcurrency";
    throw StateFailure.runtime(isConcurrency ? aslCauses.concurrencyNegative(number) : aslCauses.negative(name));
  }
  return number;
}
