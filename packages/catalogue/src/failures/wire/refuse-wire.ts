import { refuse } from "../../failure.js";
import type { FailureMode } from "../../failure-mode.js";
import type { Values } from "../../template.js";
import { type WireFamily, wireAnswer } from "./wire-answer.js";

/**
 * Raises a refusal of the wire with the code and status that the family of the service uses for it.
 * @param more values that the words of the mode use beside those of its text (`path`).
 */
export function refuseWire<Name extends string>(
  mode: FailureMode<Name>,
  family: WireFamily,
  values: Values<Name>,
  more: Values = {},
): never {
  refuse(mode, { ...more, ...values }, undefined, wireAnswer(mode.id, family));
}
