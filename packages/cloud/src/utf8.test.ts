import fc from "fast-check";
import { it } from "vitest";
import { utf8Of } from "./utf8.js";

it("is what everybody's encoder makes", () => {
  const text = fc.string({ unit: "binary", maxLength: 20 });
  const halves = fc.string({ unit: fc.constantFrom("a", "é", "\ud83d", "\ude00", "%"), maxLength: 10 });
  fc.assert(
    fc.property(fc.oneof(text, halves), (one) => Buffer.from(utf8Of(one)).equals(new TextEncoder().encode(one))),
  );
});
