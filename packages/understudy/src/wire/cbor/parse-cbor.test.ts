import { cbor } from "@smithy/core/cbor";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CborError, parseCbor } from "./parse-cbor.js";

describe("parseCbor", () => {
  it("reads what the SDK writes", () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: "grapheme" }),
        fc.maxSafeInteger(),
        fc.double({ noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        fc.uint8Array({ maxLength: 300 }),
        fc.array(tie("any"), { maxLength: 4 }),
        fc.dictionary(
          fc.string({ unit: "grapheme" }).filter((key) => key !== "__proto__"),
          tie("any"),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    }));
    fc.assert(
      fc.property(value.any, (one) => {
        const bytes = cbor.serialize(one);
        expect(parseCbor(bytes)).toEqual(withoutBuffers(cbor.deserialize(bytes)));
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it.each([
    ["f97c00", Number.POSITIVE_INFINITY],
    ["f90001", 2 ** -24],
    ["f97e00", Number.NaN],
    ["fa47c35000", 100000],
    ["1b2000000000000000", 2n ** 61n],
    ["c249010000000000000000", 2n ** 64n],
    ["c349010000000000000000", -(2n ** 64n) - 1n],
    ["d9d9f7f6", null],
    ["c11a514b67b0", new Date(1363896240000)],
    ["f7", null],
    ["5f42010243030405ff", new Uint8Array([1, 2, 3, 4, 5])],
  ])("reads %s (examples of RFC 8949)", (hex, value) => {
    expect(parseCbor(Buffer.from(hex, "hex"))).toEqual(value);
  });

  it("refuses or reads arbitrary bytes, never more", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        try {
          parseCbor(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(CborError);
        }
      }),
      { numRuns: 5000, seed: 8 },
    );
  });
});

/** The SDK reads byte strings as Buffer, which vitest does not take for a Uint8Array. */
function withoutBuffers(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return value.map(withoutBuffers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutBuffers(one)]));
}
