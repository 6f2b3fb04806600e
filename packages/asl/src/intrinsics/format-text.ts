import { aslFunctionErrors } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import { FunctionError } from "./function-error.js";

/**
 * States.Format: each `{}` of the template is an argument, `\{` and `\}` are themselves.
 * @throws FunctionError when there are more or fewer arguments than places
 */
export function formatText(template: string, values: readonly Json[]): string {
  let used = 0;
  const text = template.replace(/\\([{}'\\])|\{\}/g, (_, escaped?: string) => {
    if (escaped !== undefined) return escaped;
    if (used >= values.length) throw new FunctionError(aslFunctionErrors.templateArguments);
    return written(values[used++]!);
  });
  if (used < values.length) throw new FunctionError(aslFunctionErrors.templateArguments);
  return text;
}

/** Lists and objects are written as Java writes lists and maps (recorded: test_format_2, test_context_json_path). */
function written(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    return `{${Object.entries(value)
      .map(([name, member]) => `${name}=${written(member)}`)
      .join(", ")}}`;
  }
  return String(value);
}
