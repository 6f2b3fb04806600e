import { aslCauses } from "@understudy/catalogue";
import { parsed } from "../definition/parsed.js";
import { StateFailure } from "../flow/state-failure.js";
import { evaluateIntrinsic } from "../intrinsics/evaluate-intrinsic.js";
import { FunctionError } from "../intrinsics/function-error.js";
import { parseIntrinsic } from "../intrinsics/parse-intrinsic.js";
import type { Json } from "../json/json.js";
import { parseReference } from "../path/parse-reference.js";
import { PathSyntaxError } from "../path/path-syntax-error.js";
import type { Reading } from "../path/read-path.js";
import { readReference } from "../path/read-reference.js";
import type { Evaluation } from "./evaluation.js";

/**
 * The value of a field whose value is a path or a call of a function. An item past a list's end is null there (measured on AWS:
 * floci-io/floci, StepFunctionsIntrinsicMissingArgument).
 * @param field the field's name, as the cause tells it: `value.$`, `ErrorPath`
 * @throws StateFailure
 */
export function resolveExpression(text: string, field: string, evaluation: Evaluation): Json {
  if (text.startsWith("States.")) return callFunction(text, evaluation);
  const { scope } = evaluation;
  const reading = readAt(text, evaluation);
  if (reading.found) return reading.value;
  if (reading.lacks === "lastItem") return null;
  const searched = text.startsWith("$$") ? scope.context : scope.input;
  throw StateFailure.runtime(aslCauses.pathNotFound(text, field, JSON.stringify(searched)));
}

/** The value at InputPath, OutputPath, TimeoutSecondsPath and the like. @throws StateFailure */
export function resolvePath(text: string, evaluation: Evaluation): Json {
  if (text.startsWith("States.")) return callFunction(text, evaluation);
  const reading = readAt(text, evaluation);
  if (reading.found) return reading.value;
  throw StateFailure.runtime(aslCauses.invalidPath(text, reading.why));
}

/** What a path leads to. @throws StateFailure when it is no path */
export function readAt(text: string, { definition, scope }: Evaluation): Reading {
  const reference = syntaxChecked(text, () => parsed(definition, "path", text, parseReference));
  return readReference(reference, scope);
}

function callFunction(text: string, { definition, services, scope }: Evaluation): Json {
  const call = syntaxChecked(text, () => parsed(definition, "function", text, parseIntrinsic));
  try {
    return evaluateIntrinsic(call, scope, services);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const name = error.notFound ? "States.Runtime" : "States.IntrinsicFailure";
    throw new StateFailure(name, aslCauses.functionFailed(text, error.message), "located");
  }
}

/** Validation lets no such text through; only a definition stored unchecked has one. */
function syntaxChecked<T>(text: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof PathSyntaxError) throw StateFailure.runtime(aslCauses.invalidPath(text, error.message));
    throw error;
  }
}
