import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { template, templateWith, type Values } from "./template.js";

describe("a template", () => {
  const role = template`The role with name ${"roleName"} cannot be found.`;

  it("writes and reads", () => {
    const text = "The role with name app cannot be found.";
    expect(role.format({ roleName: "app" })).toBe(text);
    expect(role.parse(text)).toEqual({ roleName: "app" });
    expect(role.names).toEqual(["roleName"]);
  });

  it("reads the whole text or nothing", () => {
    expect(role.parse("The role with name app cannot be found")).toBeUndefined();
    expect(role.parse("x The role with name app cannot be found.")).toBeUndefined();
    expect(role.parse("The role with name  cannot be found.")).toBeUndefined();
    expect(role.parse("The role with name cannot be found.")).toBeUndefined();
    expect(template`Nothing.`.parse("Nothing.")).toEqual({});
  });

  it("keeps what is special in expressions, in fixed text as in values", () => {
    const awkward = template`(a|b)* $${"x"} \\ [c] {1} ^.+? ${"y"}/`;
    const text = awkward.format({ x: "$1 \\1 $&", y: "(?:.)" });
    expect(awkward.parse(text)).toEqual({ x: "$1 \\1 $&", y: "(?:.)" });
  });

  it("takes values over several lines", () => {
    expect(role.parse("The role with name a\nb cannot be found.")).toEqual({ roleName: "a\nb" });
  });

  it("wants one value where a name stands twice", () => {
    const twice = template`${"a"} is not ${"a"}1, but ${"b"}.`;
    expect(twice.format({ a: "x", b: "y" })).toBe("x is not x1, but y.");
    expect(twice.parse("x is not x1, but y.")).toEqual({ a: "x", b: "y" });
    expect(twice.parse("x is not z1, but y.")).toBeUndefined();
  });

  it("refers to a value by name, so that a digit after it stays a digit", () => {
    const digits = template`${"a"}-${"b"}-${"a"}0`;
    expect(digits.parse("x-y-x0")).toEqual({ a: "x", b: "y" });
  });

  it("obeys a value's pattern, with groups of its own", () => {
    const article = templateWith({
      article: "an?|the",
      kind: "(role|user)( policy)?",
    })`in ${"article"} ${"kind"}: ${"arn"}`;
    expect(article.parse("in an user policy: x")).toEqual({ article: "an", kind: "user policy", arn: "x" });
    expect(article.parse("in any user: x")).toBeUndefined();
    expect(templateWith({ x: ".*" })`'${"x"}'`.parse("''")).toEqual({ x: "" });
  });

  it("knows what a value usually is", () => {
    const retried = templateWith({ retries: "\\d+" }, { retries: "1" })`retried ${"retries"} time(s): ${"error"}`;
    expect(retried.format({ error: "no" })).toBe("retried 1 time(s): no");
    expect(retried.format({ error: "no", retries: "7" } as Values<"error">)).toBe("retried 7 time(s): no");
    expect(retried.parse("retried 5 time(s): no")).toEqual({ retries: "5", error: "no" });
  });
});

describe("found inside a longer text", () => {
  it("gives the leftmost match", () => {
    const task = template`task ${"id"} stopped`;
    expect(task.find("so task 1 stopped and task 2 stopped")).toEqual({ id: "1" });
    expect(task.find("task 1 started")).toBeUndefined();
  });

  it("ends a last value with its line, and begins a first value with its word", () => {
    expect(template`Cannot find template for ${"service"}`.find("Error: Cannot find template for a.b\nnext")).toEqual({
      service: "a.b",
    });
    expect(template`${"arn"} is invalid`.find("An error: x:y is invalid")).toEqual({ arn: "x:y" });
    expect(template`${"a"} or ${"a"}`.find("this: x or x")).toEqual({ a: "x" });
  });

  it("prefers a value's own pattern", () => {
    const on = templateWith({ arn: 'arn:[^\\s"]+' })`on resource: ${"arn"}`;
    expect(on.find('"… on resource: arn:aws:x" (more)')).toEqual({ arn: "arn:aws:x" });
  });
});

describe("any template and any values", () => {
  const part = fc.string({ unit: fc.constantFrom(..."ab .(|[\\$"), minLength: 1, maxLength: 6 });

  it("writes what it reads", () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 5 }),
        fc.array(fc.string({ minLength: 1 }), { minLength: 4, maxLength: 4 }),
        (parts, strings) => {
          const names = parts.slice(1).map((_, i) => `v${i}`);
          const made = template(parts as unknown as TemplateStringsArray, ...names);
          const text = made.format(Object.fromEntries(names.map((name, i) => [name, strings[i] as string])));
          const read = made.parse(text);
          expect(read && made.format(read)).toBe(text);
        },
      ),
    );
  });
});
