import fc from "fast-check";
import { expect, it } from "vitest";
import { contains, isIpv6Cidr, overlap, parseCidr, writeAddress, writeCidr } from "./cidr.js";

it.each([
  ["10.0.0.0/16", "10.0.0.0/16"],
  ["10.0.1.7/24", "10.0.1.0/24"],
  ["255.255.255.255/0", "0.0.0.0/0"],
])("reads %s", (text, written) => {
  const cidr = parseCidr(text);
  expect(cidr && writeCidr(cidr)).toBe(written);
});

it.each(["10.0.0.0", "10.0.0.0/33", "10.0.0.256/8", "10.0.0/8", "x", "", "10.0.0.0/1 6"])(
  "does not take %j",
  (text) => {
    expect(parseCidr(text)).toBeUndefined();
  },
);

it("knows ranges that hold others, and those that share addresses", () => {
  const range = fc.tuple(fc.nat(2 ** 31), fc.integer({ min: 8, max: 30 })).map(([first, bits]) => {
    const cidr = parseCidr(`${writeAddress(first)}/${bits}`);
    return cidr ?? { first: 0, bits: 0, size: 0 };
  });
  fc.assert(
    fc.property(range, range, (one, other) => {
      expect(overlap(one, other)).toBe(contains(one, other) || contains(other, one));
    }),
  );
});

it.each([
  ["::/0", true],
  ["2001:db8::/32", true],
  ["10.0.0.0/8", false],
  ["::/129", false],
])("%s is an IPv6 range: %s", (text, is) => expect(isIpv6Cidr(text)).toBe(is));
