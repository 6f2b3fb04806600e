import fc from "fast-check";
import { expect, it } from "vitest";
import { utf8Length } from "./utf8-length.js";

it.each([
  ["", 0],
  ["log", 3],
  ["é", 2],
  ["日本語", 9],
  ["🙀 - 参よ", 13],
  ["\ud83d", 3],
  ["\ud83dx", 4],
])("%j has %i bytes", (text, bytes) => {
  expect(utf8Length(text)).toBe(bytes);
});

it("counts what is sent", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
