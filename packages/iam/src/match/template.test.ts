import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginRequest } from "../condition/slots.js";
import { runs } from "../testing/cases.js";
import { YES } from "../truth.js";
import { parseParts } from "./parts.js";
import { matchesTemplate, Template } from "./template.js";

const NO_KEYS = { slots: [], values: [] };
const quote = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

describe("patterns with variables", () => {
  test("match as with the values written in, taken literally", () => {
    const piece = fc.constantFrom("a", "b", "*", "?", "${k:v}", "${k:w}", "${*}");
    const value = fc.string({ unit: fc.constantFrom("a", "b", "*", "?"), maxLength: 3 });
    const given = fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), value, value, given, (pieces, v, w, text) => {
        const template = new Template(parseParts(pieces.join(""), true, true));
        const one: Record<string, string> = {
          "*": "[^]*",
          "?": "[^]",
          "${k:v}": quote(v),
          "${k:w}": quote(w),
          "${*}": "\\*",
        };
        const source = pieces
          .map((p) => one[p] ?? quote(p))
          .join("")
          .replace(/(?:\[\^\]\*)+/g, "[^]*");
        beginRequest(NO_KEYS, { context: { "k:v": v, "K:W": w } });
        expect(matchesTemplate(template, text) === YES).toBe(new RegExp(`^${source}$`).test(text));
      }),
      runs(5000),
    );
  });
});

describe("what is a variable", () => {
  const cases: readonly (readonly [string, readonly unknown[]])[] = [
    ["${a:b}", [{ key: "a:b", fallback: undefined }]],
    ["x${a:b}y", ["x", { key: "a:b", fallback: undefined }, "y"]],
    ["${a:b, 'c d'}", [{ key: "a:b", fallback: "c d" }]],
    ["${a:b,''}", [{ key: "a:b", fallback: "" }]],
    ["${*}${?}${$}", ["*?$"]],
    ["a*${*}*b", ["a", 0, "*", 0, "b"]],
    ["**", [0]],
    ["${", ["${"]],
    ["${}", ["${}"]],
    ["${a b}", ["${a b}"]],
    ["${a:b, c}", ["${a:b, c}"]],
    ["${a:b, 'c}", ["${a:b, 'c}"]],
    ["${${a:b}}", ["${", { key: "a:b", fallback: undefined }, "}"]],
    ["$a", ["$a"]],
  ];
  test.each(cases)("%s", (text, parts) => {
    const simple = parseParts(text, true, true).map((p) =>
      typeof p === "object" ? { key: p.key, fallback: p.fallback } : p,
    );
    expect(simple).toEqual(parts);
  });

  test("none in documents of the older version", () => {
    expect(parseParts("${aws:username}/${*}", true, false)).toEqual(["${aws:username}/${", 0, "}"]);
  });
});
