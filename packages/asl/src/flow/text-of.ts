import { aslCauses } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import { StateFailure } from "./state-failure.js";

/** The value as JSON, as history shows it. @throws StateFailure when it nests deeper than the stack */
export function textOf(value: Json): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw StateFailure.runtime(aslCauses.tooDeep);
  }
}
