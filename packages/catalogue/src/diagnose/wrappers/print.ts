/** What printing and copying do to a text: colours, prefixes of logs, gutters, entities, quotes, spaces, broken lines. */
import { type Wrapper, wrapper } from "../wrapper.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence starts with a control character
const escapeSequence = /\u001b(?:\[[0-9;?]{0,32}[A-Za-z]|\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\))/g;

const colours = wrapper(
  "colours",
  (text) => `\u001b[31m\u001b[1m${text}\u001b[0m`,
  (text) => [withoutColours(text)],
);

/** The text without the sequences that steer a terminal. */
export function withoutColours(text: string): string {
  return text.replace(escapeSequence, "");
}

const logTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?(?: |$)/gm;
const logCommand = /^(?:##\[[a-z]{1,20}\]|::(?:error|warning|notice)[^:\n]{0,200}::)/gm;

/** GitHub Actions and tools alike: a time before every line, `##[error]` before some. */
const ciLog = wrapper(
  "ci-log",
  (text) => eachLine(text, (line, i) => `2026-01-02T03:04:05.1234567Z ${i === 0 ? "##[error]" : ""}${line}`),
  (text) => [text.replace(logTime, "").replace(logCommand, "")],
);

const gutterMark = /^[ \t]{0,20}[╷│╵┃|▎>][ \t]?/gm;

/** Terraform's frame around an error, a quote in mail or Markdown. */
const gutter = wrapper(
  "gutter",
  (text) => `╷\n${eachLine(text, (line) => `│ ${line}`)}\n╵`,
  (text) => [text.replace(gutterMark, "")],
);

const fence = /^[ \t]{0,20}```[^\n`]{0,40}$/gm;

const markdown = wrapper(
  "markdown",
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => [text.replace(fence, ""), /^`[^`]*`$/.test(text) ? text.slice(1, -1) : undefined],
);

const entities: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  "#39": "'",
  "#34": '"',
  "#x27": "'",
  "#x2F": "/",
  "#160": "\u00a0",
};

const html = wrapper(
  "html",
  (text) => text.replace(/[&<>"']/g, (sign) => `&${Object.keys(entities).find((name) => entities[name] === sign)};`),
  (text) => [text.replace(/&([a-z]{2,6}|#x?[0-9A-Fa-f]{1,6});/g, (all, name: string) => entities[name] ?? all)],
);

const spaces = wrapper(
  "odd-spaces",
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => [
    text.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ").replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ""),
  ],
);

/** What a word processor makes of straight quotes. AWS itself has curly apostrophes in a few texts, so those may stay. */
const smartQuotes = wrapper(
  "smart-quotes",
  (text) =>
    text
      .replace(/"([^"]*)"/g, "“$1”")
      .replace(/'([^']*)'/g, "‘$1’")
      .replaceAll("'", "’"),
  (text) => [straightenDouble(text), straighten(text)],
);

/** Curly quotes, primes and the like as plain ones. */
export function straighten(text: string): string {
  return straightenDouble(text).replace(/[‘’‚‛′＇`´]/g, "'");
}

function straightenDouble(text: string): string {
  return text.replace(/[“”„‟″＂«»]/g, '"');
}

/** Lines broken between words: each break was a space. */
const wordWrap = wrapper(
  "word-wrap",
  (text) => text.replace(/(.{1,72}) /g, "$1\n"),
  (text) => [blankLine.test(text) ? undefined : text.replace(/[ \t]{0,40}\n[ \t]{0,40}/g, " ")],
);

/** Lines cut where a terminal ended: one as long as the longest goes on in the next, in the middle of a word. */
const terminalWrap = wrapper(
  "terminal-wrap",
  (text) => eachLine(text, (line) => (line.match(/.{1,80}/gu) ?? [""]).join("\n")),
  (text) => {
    const lines = text.split("\n");
    const width = lines.reduce((longest, line) => Math.max(longest, line.length), 0);
    const goesOn = (i: number) => lines[i]?.length === width && !startsAnew(lines[i + 1] ?? "");
    return width < narrowestTerminal ? [] : [lines.map((line, i) => (goesOn(i) ? line : `${line}\n`)).join("")];
  },
);

const narrowestTerminal = 78;

/** A line with a mark of its own is no continuation. */
function startsAnew(line: string): boolean {
  return line.search(logTime) === 0 || line.search(gutterMark) === 0;
}

const blankLine = /\n[ \t]*\n/;

/** What stands between blank lines. */
const paragraph = wrapper(
  "paragraph",
  (text) => `Deploying…\n\n${text}\n\nSee the documentation.`,
  (text) => (blankLine.test(text) ? text.split(/\n[ \t]*\n/).slice(0, 40) : []),
);

function eachLine(text: string, change: (line: string, i: number) => string): string {
  return text.split("\n").map(change).join("\n");
}

/** In the order in which they are taken off. */
export const printing: readonly Wrapper[] = [colours, ciLog, gutter, markdown, html, spaces];

/** What a terminal did last, around all of it. */
export const terminal: readonly Wrapper[] = [terminalWrap];

/** What may also be AWS's own: taken off as one possibility beside the text as it is. */
export const perhapsPrinting: readonly Wrapper[] = [smartQuotes, paragraph, wordWrap];
