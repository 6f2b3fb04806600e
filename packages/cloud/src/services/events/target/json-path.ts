import type { Json } from "../pattern/json.js";
import { isObject } from "../pattern/json.js";

/** A JSON path of EventBridge as names and indexes: `$.detail.list[0]`; undefined when it is none. */
export function parsePath(path: string): readonly (string | number)[] | undefined {
  if (!path.startsWith("$")) return undefined;
  const steps: (string | number)[] = [];
  const step = /\.([^.[\]*]+)|\[(\d+)\]|\['([^']+)'\]/y;
  step.lastIndex = 1;
  while (step.lastIndex < path.length) {
    const found = step.exec(path);
    if (!found) return undefined;
    steps.push(found[2] === undefined ? ((found[1] ?? found[3]) as string) : Number(found[2]));
  }
  return steps;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(path: string, value: Json): Json | undefined {
  return parsePath(path)?.reduce<Json | undefined>((inner, step) => {
    if (typeof step === "number") return Array.isArray(inner) ? (inner as readonly Json[])[step] : undefined;
    return isObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined;
  }, value);
}
