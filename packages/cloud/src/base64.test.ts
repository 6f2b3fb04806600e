import fc from "fast-check";
import { expect, it } from "vitest";
import { fromBase64, toBase64, toBase64Url } from "./base64.js";

it("writes what Node writes, and reads both alphabets", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      expect(toBase64(bytes)).toBe(text);
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      expect([fromBase64(text), fromBase64(toBase64Url(bytes))]).toEqual([bytes, bytes]);
    }),
  );
});
