import { BlockList, isIP } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../testing/cases.js";
import { inRange, parseAddress, parseRange } from "./parse-address.js";

const contains = (range: string, address: string) => {
  const parsed = parseRange(range);
  return parsed !== undefined && inRange(parsed, parseAddress(address));
};

test("ranges hold what Node's block lists hold", () => {
  for (const [family, address, width] of [
    ["ipv4", fc.ipV4(), 32],
    ["ipv6", fc.ipV6(), 128],
  ] as const) {
    fc.assert(
      fc.property(address, address, fc.integer({ min: 0, max: width }), (base, given, bits) => {
        const list = new BlockList();
        list.addSubnet(base, bits, family);
        expect(contains(`${base}/${bits}`, given)).toBe(list.check(given, family));
        expect(contains(`${base}/${bits}`, base)).toBe(true);
        expect(contains(base, given)).toBe(contains(`${base}/${width}`, given));
      }),
      runs(1000),
    );
  }
});

test("what Node takes for an address is one, and nothing else", () => {
  const piece = fc.constantFrom("1", "25", "255", "256", "01", ".", ":", "::", "ffff", "abcde", "g", "%", " ");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 17 }), (pieces) => {
      const text = pieces.join("");
      fc.pre(!text.includes("%"));
      expect(parseAddress(text).length > 0).toBe(isIP(text) > 0);
    }),
    runs(8000),
  );
});

test("prefix lengths that do not exist make no range", () => {
  for (const range of ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0.0/8/8", "10.0.0.0/1e1", "::/129", "/8", ""]) {
    expect(parseRange(range)).toBeUndefined();
  }
});
