import { aslCauses, aslFunctionErrors } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import { readReference } from "../path/read-reference.js";
import type { Reference } from "../path/reference.js";
import type { Scope } from "../run/scope.js";
import type { Services } from "../run/services.js";
import { Arguments } from "./arguments.js";
import { formatText } from "./format-text.js";
import { FunctionError } from "./function-error.js";
import type { Argument, Intrinsic } from "./intrinsic.js";
import { intrinsicFunctions } from "./intrinsic-functions.js";

/** The value of a call. @throws FunctionError */
export function evaluateIntrinsic(call: Intrinsic, scope: Scope, services: Services): Json {
  const values = call.arguments.map((argument) => valueOfArgument(argument, scope, services));
  if (call.name === "States.Format") return format(call, values);
  return intrinsicFunctions[call.name]!(new Arguments(call.name, values), services);
}

function valueOfArgument(argument: Argument, scope: Scope, services: Services): Json {
  switch (argument.kind) {
    case "value":
      return argument.value;
    case "text":
      return argument.raw.replace(/\\(.)/g, "$1");
    case "call":
      return evaluateIntrinsic(argument.call, scope, services);
    case "reference":
      return referred(argument.reference, scope);
  }
}

/** AWS names a path into the context object without its first `$`, and the input all the same (floci-io/floci, measured). */
function referred(reference: Reference, scope: Scope): Json {
  const reading = readReference(reference, scope);
  if (reading.found) return reading.value;
  if (reading.lacks === "list") throw new FunctionError(reading.why, true);
  const path = reference.from === "context" ? reference.text.slice(1) : reference.text;
  throw new FunctionError(aslCauses.functionArgumentNotFound(path, JSON.stringify(scope.input)), true);
}

function format(call: Intrinsic, values: readonly Json[]): string {
  const [template, ...rest] = values;
  const first = call.arguments[0];
  if (first === undefined) throw new FunctionError(aslFunctionErrors.argumentCount(call.name));
  if (first.kind === "text") return formatText(first.raw, rest);
  if (typeof template === "string") return formatText(template, rest);
  throw new FunctionError(aslFunctionErrors.argumentType(call.name, 1, "a string"));
}
