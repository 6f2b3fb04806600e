import { straighten } from "./wrappers/print.js";

/** A word of a text: as written, and bare for comparing. */
export interface Word {
  readonly written: string;
  /** Small letters, without punctuation around it. */
  readonly bare: string;
  /** Where it stands in the text. */
  readonly start: number;
}

/** The words of a text, split at white space. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/\S{1,400}/g)].map((match) => ({
    written: match[0],
    bare: bareWord(match[0]),
    start: match.index,
  }));
}

/** Small letters, plain quotes, no punctuation at the ends. */
export function bareWord(written: string): string {
  const plain = straighten(written).toLowerCase();
  let start = 0;
  let end = plain.length;
  while (start < end && /[^\p{L}\p{N}]/u.test(plain[start] as string)) start++;
  while (end > start && /[^\p{L}\p{N}]/u.test(plain[end - 1] as string)) end--;
  return plain.slice(start, end);
}

/** Whether someone cut the text here and said so with an ellipsis. */
export function isCut(written: string, side: "start" | "end"): boolean {
  return side === "start" ? /^["'(]?(?:…|\.\.\.)/.test(written) : /(?:…|\.\.\.)["')]?$/.test(written);
}

/** Whether two words differ by no more than a slip of the finger. */
export function alikeWords(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 2 || shorter > 60) return false;
  return editDistance(a, b) <= (shorter < 9 ? 1 : 2);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
