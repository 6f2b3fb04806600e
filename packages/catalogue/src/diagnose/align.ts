import { type Item, readValues } from "./sentence.js";
import { alikeWords, type Word } from "./words.js";

/** How well the words of a sentence were found, one after another, in a text. */
export interface Alignment {
  /** Characters of fixed words that were found. */
  readonly matched: number;
  /** Number of fixed words that were found. */
  readonly words: number;
  /** Characters of fixed words in the part of the sentence that the text reaches. */
  readonly reached: number;
  /** Whether the sentence's beginning or end lies beyond a cut. */
  readonly cut: boolean;
  readonly values: { readonly [name: string]: string };
}

/** What a step of the alignment did; kept to walk back. */
const move = { start: 0, match: 1, skipItem: 2, skipWord: 3, value: 4, moreValue: 5 } as const;

/** A word that stands between others and belongs to none costs this; one more word in a value costs a trifle. */
const cost = { strange: 2, longer: 0.3, noValue: 3 };

/**
 * Places the items of a sentence along a stretch of words, in order, at the least cost: fixed words may be missing or misspelt,
 * values take one word or more. A dynamic programme over items × words.
 */
export function align(
  items: readonly Item[],
  words: readonly Word[],
  cut: { readonly start: boolean; readonly end: boolean },
): Alignment | undefined {
  const columns = words.length + 1;
  const score = new Float64Array((items.length + 1) * columns);
  const moves = new Uint8Array((items.length + 1) * columns);
  const alike = memo();
  for (let i = 1; i <= items.length; i++) {
    const item = items[i - 1] as Item;
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j;
      let best = (score[at - columns] as number) - missing(item);
      let how: number = move.skipItem;
      // The beginning of the sentence lies before the cut: the text may start with any of its words.
      if (cut.start && j === 0) [best, how] = [0, move.start];
      const consider = (value: number, by: number) => {
        if (value > best) [best, how] = [value, by];
      };
      if (j > 0) {
        const word = words[j - 1] as Word;
        const diagonal = score[at - columns - 1] as number;
        const left = score[at - 1] as number;
        if (item.kind === "value") {
          consider(diagonal, move.value);
          if (moves[at - 1] === move.value || moves[at - 1] === move.moreValue)
            consider(left - cost.longer, move.moreValue);
        } else if (alike(item.bare, word.bare)) {
          consider(diagonal + item.bare.length, move.match);
        }
        consider(left - cost.strange, move.skipWord);
      }
      score[at] = best;
      moves[at] = how;
    }
  }
  return walkBack(items, words, score, moves, cut);
}

function missing(item: Item): number {
  return item.kind === "value" ? cost.noValue : item.bare.length / 2;
}

/** Words repeat, and comparing two takes a while. */
function memo(): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    if (a === b) return true;
    if (Math.abs(a.length - b.length) > 2 || (a[0] !== b[0] && a.at(-1) !== b.at(-1))) return false;
    const key = `${a}\n${b}`;
    const alike = known.get(key) ?? alikeWords(a, b);
    known.set(key, alike);
    return alike;
  };
}

function walkBack(
  items: readonly Item[],
  words: readonly Word[],
  score: Float64Array,
  moves: Uint8Array,
  cut: { readonly start: boolean; readonly end: boolean },
): Alignment | undefined {
  const columns = words.length + 1;
  const end = bestEnd(items.length, columns, score, cut.end);
  if ((score[end.i * columns + end.j] as number) <= 0) return undefined;
  let { i, j } = end;
  const found = { matched: 0, words: 0, reached: 0 };
  let values: { [name: string]: string } = {};
  let valueEnd: number | undefined;
  while (i > 0 && moves[i * columns + j] !== move.start) {
    const item = items[i - 1] as Item;
    const how = moves[i * columns + j];
    if (how === move.match && item.kind === "word") {
      found.matched += item.bare.length;
      found.words++;
    }
    if (how !== move.skipWord && how !== move.moreValue && item.kind === "word") found.reached += item.bare.length;
    if (how === move.moreValue) valueEnd ??= j;
    if (how === move.value && item.kind === "value") {
      const written = words.slice(j - 1, valueEnd ?? j).map((word) => word.written);
      values = { ...values, ...readValues(item, written.join(" ")) };
      valueEnd = undefined;
    }
    if (how !== move.skipWord && how !== move.moreValue) i--;
    if (how !== move.skipItem) j--;
  }
  return { ...found, cut: i > 0 || end.i < items.length, values };
}

/** The whole sentence is placed; or, of a text that was cut off, as much of it as the text holds. */
function bestEnd(last: number, columns: number, score: Float64Array, cutEnd: boolean): { i: number; j: number } {
  let best = { i: last, j: 0 };
  for (let i = cutEnd ? 1 : last; i <= last; i++) {
    for (let j = 0; j < columns; j++) {
      if ((score[i * columns + j] as number) > (score[best.i * columns + best.j] as number)) best = { i, j };
    }
  }
  return best;
}
