import { aslCauses } from "@understudy/catalogue";
import { parsed } from "../definition/parsed.js";
import { StateFailure } from "../flow/state-failure.js";
import type { Json } from "../json/json.js";
import { parseReference } from "../path/parse-reference.js";
import { writePath } from "../path/write-path.js";
import type { Evaluation } from "./evaluation.js";

/**
 * ResultPath: the state's input with the result put into it. Left out it is `$`, the result alone; null keeps the input as it is.
 * @throws StateFailure States.ResultPathMatchFailure
 */
export function putResult(path: Json | undefined, result: Json, input: Json, { definition }: Evaluation): Json {
  if (path === null) return input;
  if (path === undefined || path === "$") return result;
  const { steps } = parsed(definition, "path", path as string, parseReference).path;
  const written = writePath(steps, input, result);
  if ("value" in written) return written.value;
  const cause = aslCauses.resultPath(written.failedAt, JSON.stringify(written.in));
  throw new StateFailure("States.ResultPathMatchFailure", cause, "located");
}
