import type { AnyFailureMode } from "../failure-mode.js";
import type { Template, Values } from "../template.js";
import { type Folded, fold } from "./fold.js";
import { fixedLength, type Match, parseBounded } from "./match.js";

/** Fixed text shorter than this is not looked for inside other texts: it would be found everywhere. */
const shortestFixed = 15;
/** Starts that are tried for one template. */
const tries = 40;
/** A value longer than this is not one. */
const longestValue = 4000;

/** The mode whose text stands somewhere inside a longer one, however its spaces, quotes and lines were changed. */
export function locate(text: string, modes: readonly AnyFailureMode[]): Match | undefined {
  const folded = fold(text);
  let best: Match | undefined;
  for (const mode of modes) {
    const weight = fixedLength(mode.template);
    if (weight < shortestFixed || (best && weight <= best.weight)) continue;
    const values = locateTemplate(mode.template, text, folded);
    if (values) best = { mode, values, wrappers: ["inside"], weight };
  }
  return best;
}

const foldedParts = new WeakMap<Template, readonly string[]>();

function partsOf(template: Template): readonly string[] {
  const known = foldedParts.get(template);
  if (known) return known;
  const parts = template.parts.map((part) => fold(part).text);
  foldedParts.set(template, parts);
  return parts;
}

/** A stretch of the folded text. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function locateTemplate(template: Template, text: string, folded: Folded): Values | undefined {
  const parts = partsOf(template);
  const anchor = parts.findIndex((part) => part.length > 1);
  if (anchor < 0 || anchor > 1) return undefined;
  let from = 0;
  for (let i = 0; i < tries; i++) {
    const at = folded.text.indexOf(parts[anchor] as string, from);
    if (at < 0) return undefined;
    const spans = place(parts, template.names, folded, at, anchor, text);
    const values = spans && readSpans(template, spans, text, folded);
    if (values) return values;
    from = at + 1;
  }
  return undefined;
}

/** Places the parts one after another, each as near as possible; gives the stretches between them. */
function place(
  parts: readonly string[],
  names: readonly string[],
  folded: Folded,
  at: number,
  anchor: number,
  text: string,
): readonly Span[] | undefined {
  const spans: Span[] = [];
  if (anchor === 1) spans.push(wordBefore(text, folded, at));
  let end = at + (parts[anchor] as string).length;
  for (let i = anchor + 1; i < parts.length; i++) {
    const part = parts[i] as string;
    // A name that stood before must have the same value: it is looked for as part of the fixed text.
    const same = spans[names.indexOf(names[i - 1] as string)];
    const known =
      same && names.indexOf(names[i - 1] as string) < i - 1 ? folded.text.slice(same.start, same.end) : undefined;
    const span = nextSpan(text, folded, end, part, known, i === parts.length - 1);
    if (!span) return undefined;
    spans.push(span);
    end = span.end + part.length;
  }
  return endsWord(text, folded, end) ? spans : undefined;
}

function nextSpan(
  text: string,
  folded: Folded,
  start: number,
  part: string,
  known: string | undefined,
  last: boolean,
): Span | undefined {
  if (known !== undefined) {
    return folded.text.startsWith(known + part, start) ? { start, end: start + known.length } : undefined;
  }
  if (part === "") return last ? wordAfter(text, folded, start) : undefined;
  const end = folded.text.indexOf(part, start + 1);
  return end < 0 || end - start > longestValue ? undefined : { start, end };
}

/** The run of characters without a space or a quote that ends here. */
function wordBefore(text: string, folded: Folded, end: number): Span {
  let start = end;
  while (start > 0 && end - start < longestValue && joined(text, folded, start - 1, start)) start--;
  return { start, end };
}

function wordAfter(text: string, folded: Folded, start: number): Span | undefined {
  let end = start + 1;
  while (end < folded.text.length && end - start < longestValue && joined(text, folded, end - 1, end)) end++;
  while (end > start + 1 && /[.,;:)\\]/.test(folded.text[end - 1] as string)) end--;
  return start < folded.text.length ? { start, end } : undefined;
}

/** Whether two neighbours of the folded text are of one word in the original. */
function joined(text: string, folded: Folded, left: number, right: number): boolean {
  const neighbours = (folded.positions[right] ?? text.length) - (folded.positions[left] as number) === 1;
  return neighbours && !/["']/.test(folded.text[left] as string) && !/["']/.test(folded.text[right] ?? " ");
}

/** Fixed text must not end in the middle of a word. */
function endsWord(text: string, folded: Folded, end: number): boolean {
  const last = folded.positions[end - 1] ?? 0;
  return !(/\w/.test(text[last] ?? "") && /\w/.test(text[last + 1] ?? ""));
}

/** The original stretches as values; none when the template would not read them so. */
function readSpans(template: Template, spans: readonly Span[], text: string, folded: Folded): Values | undefined {
  const values = Object.fromEntries(
    template.names.map((name, i) => [name, original(spans[i] as Span, text, folded)] as const).reverse(),
  );
  const read = parseBounded(template, template.format(values));
  return read && Object.keys(read).every((name) => read[name] === values[name]) ? read : undefined;
}

/** What stood there, without the breaks that a terminal put in: inside a word they were nothing, between words a space. */
function original(span: Span, text: string, folded: Folded): string {
  const start = folded.positions[span.start] ?? 0;
  const end = (folded.positions[span.end - 1] ?? start) + 1;
  const written = text.slice(start, end);
  const lines = written.split("\n").map((line) => line.trim());
  return lines.join(/[^\n] [^\n]/.test(written) ? " " : "");
}
