import fc from "fast-check";
import { expect, it } from "vitest";
import type { AnyFailureMode } from "../failure-mode.js";
import { allFailureModes } from "../failures/index.js";
import type { Values } from "../template.js";
import { diagnose } from "./diagnose.js";
import { valuesOf } from "./testing/values.js";
import type { About } from "./wrapper.js";
import { perhapsPrinting, printing, terminal } from "./wrappers/print.js";
import { speaking, wrappers } from "./wrappers.js";

const about = (mode: AnyFailureMode): About => ({
  code: mode.code ?? "AccessDeniedException",
  service: "ECS",
  operation: "CreateService",
  requestId: "4b0e5b83-5b3b-4b7e-8b0e-0d5a3f4f1c2d",
  resource: "nginx",
});

/** Some texts differ by nothing but a full stop, and some wrappers add one. */
const withoutStop = (mode: AnyFailureMode) => mode.template.parts.join("\n").replace(/\.$/, "");
const twins = (mode: AnyFailureMode) => allFailureModes.filter((other) => withoutStop(other) === withoutStop(mode));

const printed = fc.constantFrom(...printing, ...terminal, ...perhapsPrinting);

/** A mode with values that its text can hold. */
const raised = fc
  .constantFrom(...allFailureModes)
  .chain((mode) => fc.record({ mode: fc.constant(mode), values: valuesOf(mode) }));

function expectTold(mode: AnyFailureMode, values: Values, text: string): void {
  const found = diagnose(text, allFailureModes);
  expect(
    twins(mode).map((twin) => twin.id),
    text,
  ).toContain(found?.mode.id);
  expect(found?.values, text).toEqual(values);
}

it.each(wrappers.map((wrapper) => [wrapper.id, wrapper] as const))(
  "%s: a mode is told, with its values",
  (_, wrapper) => {
    const runs = wrapper.id === "bare" ? 3 * allFailureModes.length : 150;
    fc.assert(
      fc.property(raised, ({ mode, values }) => {
        expectTold(mode, values, wrapper.wrap(mode.template.format(values), about(mode)));
      }),
      { numRuns: runs },
    );
  },
);

it("every mode is told out of a tool's words, printed in any way", () => {
  fc.assert(
    fc.property(raised, fc.constantFrom(...speaking), printed, ({ mode, values }, said, looks) => {
      const text = said.wrap(mode.template.format(values), about(mode));
      expectTold(mode, values, looks.wrap(text, about(mode)));
    }),
    { numRuns: 600 },
  );
});
