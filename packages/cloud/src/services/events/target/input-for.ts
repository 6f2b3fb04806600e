import type { BusEvent } from "../event.js";
import type { GivenTarget } from "./check-target.js";
import { valueAt } from "./json-path.js";
import type { RuleNamed } from "./transform-input.js";
import { transformInput } from "./transform-input.js";

/** What a target gets of an event: a text, JSON unless the target's own template makes something else of it. */
export function inputFor(target: GivenTarget, event: BusEvent, rule: RuleNamed): string {
  if (target.Input !== undefined) return target.Input;
  if (target.InputTransformer) return transformInput(target.InputTransformer, event, rule);
  return JSON.stringify(target.InputPath === undefined ? event : (valueAt(target.InputPath, event) ?? null));
}
