import type { Template } from "../template.js";
import { bareWord } from "./words.js";

/** One word of a template: fixed, or one that holds values with fixed characters around and between them. */
export type Item =
  | { readonly kind: "word"; readonly bare: string }
  | { readonly kind: "value"; readonly names: readonly string[]; readonly parts: readonly string[] };

const known = new WeakMap<Template, readonly Item[]>();

/** The words of a template in order. Words of punctuation alone are left out, as in {@link bareWord}. */
export function itemsOf(template: Template): readonly Item[] {
  const items = known.get(template) ?? readItems(template);
  known.set(template, items);
  return items;
}

function readItems(template: Template): readonly Item[] {
  const items: Item[] = [];
  let parts: string[] = [""];
  let names: string[] = [];
  const close = () => {
    const bare = names.length === 0 ? bareWord(parts.join("")) : "";
    if (names.length > 0) items.push({ kind: "value", names, parts });
    else if (bare !== "") items.push({ kind: "word", bare });
    parts = [""];
    names = [];
  };
  template.parts.forEach((part, i) => {
    if (i > 0) {
      names.push(template.names[i - 1] as string);
      parts.push("");
    }
    part.split(/\s+/).forEach((word, j) => {
      if (j > 0) close();
      parts[parts.length - 1] += word;
    });
  });
  close();
  return items;
}

/** Reads the values of a word such as `'arn:aws:iam::1:role/x'`; the fixed characters may be missing or others. */
export function readValues(
  item: Extract<Item, { kind: "value" }>,
  written: string,
): { readonly [name: string]: string } | undefined {
  const values: { [name: string]: string } = {};
  let rest = strip(written, item.parts[0] ?? "", "start");
  rest = strip(rest, item.parts.at(-1) ?? "", "end");
  for (const [i, name] of item.names.entries()) {
    const between = item.parts[i + 1] ?? "";
    const end = i === item.names.length - 1 ? rest.length : between === "" ? 1 : rest.indexOf(between);
    if (end < 1) return undefined;
    values[name] = rest.slice(0, end);
    rest = rest.slice(end + between.length);
  }
  return values;
}

/** Takes fixed characters off an end; where they are not there, other quotes and brackets that stand in their place. */
function strip(text: string, fixed: string, side: "start" | "end"): string {
  if (side === "start") {
    if (fixed !== "" && text.startsWith(fixed)) return text.slice(fixed.length);
    return fixed === "" ? text : text.replace(/^["'“”‘’`(]+/, "");
  }
  if (fixed !== "" && text.endsWith(fixed)) return text.slice(0, text.length - fixed.length);
  return text.replace(fixed === "" ? /[.,;]$/ : /["'“”‘’`).,;]+$/, "");
}
