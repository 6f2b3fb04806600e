import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../testing/cases.js";
import { canonicalBase64 } from "./canonical-base64.js";

test("two texts are equal when their bytes are", () => {
  const bytes = fc.uint8Array({ maxLength: 6 });
  fc.assert(
    fc.property(bytes, bytes, (left, right) => {
      const text = (data: Uint8Array) => Buffer.from(data).toString("base64");
      expect(canonicalBase64(text(left)) === canonicalBase64(text(right))).toBe(Buffer.compare(left, right) === 0);
      expect(canonicalBase64(text(left).replace(/=+$/, ""))).toBe(canonicalBase64(text(left)));
    }),
    runs(2000),
  );
});

test("texts that are no base64 have no bytes", () => {
  for (const text of ["!", "A", "AAAAA", "QUI=QUI=", "a-b_", "===="]) expect(canonicalBase64(text)).toBeUndefined();
});
