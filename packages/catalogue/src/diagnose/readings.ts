import type { Inside, Wrapper } from "./wrapper.js";
import { perhapsPrinting, printing, terminal } from "./wrappers/print.js";
import { speaking } from "./wrappers.js";

/** One way of reading what was pasted: a text, and what was taken off to come to it. */
export interface Reading extends Inside {
  /** Ids of the wrappers, outermost first. */
  readonly wrappers: readonly string[];
  /** It was taken for one whole message although it is a line of several. */
  readonly line?: true;
}

/** What bounds the work on a text that is no message at all, or was made to be slow. */
const limits = { readings: 400, characters: 1_500_000, lines: 50, depth: 8 };

/** The text without what printing did to it: colours, log times, frames, entities. Linear. */
export function cleaned(text: string): Reading {
  return printing.reduce(
    (reading: Reading, wrapper) => step(reading, wrapper, wrapper.unwrap(reading.text)[0]) ?? reading,
    {
      text: text.trim(),
      wrappers: [],
    },
  );
}

/**
 * Every reading of a pasted text: as it is, cleaned, line by line, and each of these out of every wrapper that it may be in,
 * again and again.
 */
export function readingsOf(text: string): readonly Reading[] {
  const clean = cleaned(text);
  const lines = clean.text.split("\n").map((line) => line.trim());
  const ends = [...lines.slice(-limits.lines), ...lines.slice(0, limits.lines)];
  return closure([
    { text: text.trim(), wrappers: [] },
    clean,
    ...ends.filter((line) => line !== "").map((line): Reading => ({ ...clean, text: line, line: true })),
  ]);
}

function closure(start: readonly Reading[]): readonly Reading[] {
  const found = new Map<string, Reading>();
  const queue: string[] = [];
  let characters = 0;
  const add = (reading: Reading) => {
    const known = found.get(reading.text);
    if (known) return void found.set(reading.text, merged(known, reading));
    if (queue.length >= limits.readings || characters > limits.characters) return;
    found.set(reading.text, reading);
    queue.push(reading.text);
    characters += reading.text.length;
  };
  for (const reading of start) add(reading);
  // The queue grows while it is walked: what was found inside is looked into as well.
  for (const text of queue) {
    const reading = found.get(text) as Reading;
    if (reading.wrappers.length >= limits.depth) continue;
    for (const inside of insideOf(reading)) add(inside);
  }
  return [...found.values()];
}

/** The same text come to on two ways: what either of them tells holds. */
function merged(known: Reading, other: Reading): Reading {
  const { line, ...rest } = known;
  const told = { code: known.code ?? other.code, operation: known.operation ?? other.operation };
  return { ...rest, ...told, ...(line && other.line ? { line } : {}) };
}

/** What printing did goes before anything else is looked for: inside frames and colours nothing is whole. */
function insideOf(reading: Reading): readonly Reading[] {
  const cut = unwrapAll(reading, terminal);
  const printed = unwrapAll(reading, printing);
  return printed.length > 0 ? [...cut, ...printed] : [...cut, ...unwrapAll(reading, [...perhapsPrinting, ...speaking])];
}

function unwrapAll(reading: Reading, wrappers: readonly Wrapper[]): readonly Reading[] {
  return wrappers.flatMap((wrapper) =>
    wrapper.unwrap(reading.text).flatMap((inside) => step(reading, wrapper, inside) ?? []),
  );
}

function step(outer: Reading, wrapper: Wrapper, inside: Inside | undefined): Reading | undefined {
  if (!inside) return undefined;
  const wrappers = outer.wrappers.at(-1) === wrapper.id ? outer.wrappers : [...outer.wrappers, wrapper.id];
  return { ...outer, ...inside, wrappers };
}
