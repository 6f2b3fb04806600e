import { Failure } from "@understudy/catalogue";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeToken, encodeToken } from "./next-token.js";

it("is read back, whatever the name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer(), (name, number) => {
      expect(decodeToken(encodeToken("kind", name, number), "kind", "string", "number")).toEqual([name, number]);
    }),
  );
});

it("is absent at the start of a list", () => {
  expect(decodeToken(undefined, "kind", "string")).toBeUndefined();
});

it.each([
  "",
  "x",
  "%",
  "%5B%22kind%22%5D",
  encodeToken("other", "a"),
  encodeToken("kind", 1),
  encodeToken("kind", "a", "b"),
])("is not %j", (token) => {
  expect(() => decodeToken(token, "kind", "string")).toThrow(Failure);
});
