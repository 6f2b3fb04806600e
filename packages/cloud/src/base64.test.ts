import fc from "fast-check";
import { it } from "vitest";
import { base64OfAscii } from "./base64.js";

it("encodes as everybody does", () => {
  const ascii = fc.string({ unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)) });
  fc.assert(fc.property(ascii, (text) => base64OfAscii(text) === Buffer.from(text).toString("base64")));
});
