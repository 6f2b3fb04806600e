import type { Suspending } from "../flow/suspending.js";
import type { Json } from "../json/json.js";
import { fillQueryTemplate } from "../jsonata/fill-query-template.js";
import type { Evaluation } from "../template/evaluation.js";
import { fillTemplate } from "../template/fill-template.js";

/** An iteration's input: what ItemSelector makes of the item; the item where there is none. @throws StateFailure */
export function* selectItem(selector: Json | undefined, item: Json, evaluation: Evaluation): Suspending<Json> {
  if (selector === undefined) return item;
  if (evaluation.scope.language === "JSONPath") return fillTemplate(selector, evaluation);
  return yield* fillQueryTemplate(selector, "ItemSelector", evaluation);
}
