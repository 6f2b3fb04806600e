import { expect } from "vitest";
import { causeOf, type KnownCause } from "../../failure.js";
import type { FailureMode } from "../../failure-mode.js";
import type { Values } from "../../template.js";

/** The cause that holds; its words must be sayable, in every language, with the failure's values and the evidence. */
export function told<Name extends string, View>(
  mode: FailureMode<Name, View>,
  values: Values<Name>,
  view: View,
): KnownCause | undefined {
  const known = causeOf(mode, values, view);
  const cause = mode.causes.find(({ id }) => id === known?.id);
  if (known && cause) {
    for (const words of [...Object.values(cause.words), cause.decide ?? ""] as string[]) {
      const said = words.replace(
        /\{(\w+)\}/g,
        (_, name: string) => known.evidence[name] ?? (values as Values)[name] ?? `{${name}}`,
      );
      expect(said.match(/\{\w+\}/g), words).toBeNull();
    }
  }
  return known;
}
