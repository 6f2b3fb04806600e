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

/** Where the text was cut off. */
export interface Cut {
  readonly start: boolean;
  readonly end: boolean;
}

/** The best score of every item at every word, and the move that gave it; row by row. */
interface Table {
  readonly columns: number;
  readonly score: Float64Array;
  readonly moves: Uint8Array;
}

/**
 * Places the items of a sentence along a stretch of words, in order, at the least cost: fixed words may be missing or misspelt,
 * values take one word or more. A dynamic programme over items × words.
 */
export function align(items: readonly Item[], words: readonly Word[], cut: Cut): Alignment | undefined {
  const columns = words.length + 1;
  const size = (items.length + 1) * columns;
  const table: Table = { columns, score: new Float64Array(size), moves: new Uint8Array(size) };
  const alike = memo();
  for (const [i, item] of items.entries()) {
    const row = (i + 1) * columns;
    // The beginning of the sentence may lie before the cut: the text may start with any of its words.
    table.score[row] = cut.start ? 0 : (table.score[row - columns] as number) - missing(item);
    table.moves[row] = cut.start ? move.start : move.skipItem;
    for (const [j, word] of words.entries()) fill(table, row + j + 1, item, word, alike);
  }
  return walkBack(items, words, table, cut);
}

/** Fills one cell from its neighbours: above is the item before, left the word before. */
function fill(table: Table, at: number, item: Item, word: Word, alike: (a: string, b: string) => boolean): void {
  const { score, moves, columns } = table;
  let best = (score[at - columns] as number) - missing(item);
  let how: number = move.skipItem;
  const consider = (value: number, by: number) => {
    if (value > best) [best, how] = [value, by];
  };
  const diagonal = score[at - columns - 1] as number;
  const left = score[at - 1] as number;
  if (item.kind === "value") {
    consider(diagonal, move.value);
    if (moves[at - 1] === move.value || moves[at - 1] === move.moreValue) consider(left - cost.longer, move.moreValue);
  } else if (alike(item.bare, word.bare)) {
    consider(diagonal + item.bare.length, move.match);
  }
  consider(left - cost.strange, move.skipWord);
  score[at] = best;
  moves[at] = how;
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

/** From the best end back to where it began: which words were found, which stand for values. */
function walkBack(items: readonly Item[], words: readonly Word[], table: Table, cut: Cut): Alignment | undefined {
  const { columns, moves } = table;
  const end = bestEnd(items.length, table, cut.end);
  if ((table.score[end.i * columns + end.j] as number) <= 0) return undefined;
  let { i, j } = end;
  let valueEnd = 0;
  const found = { matched: 0, words: 0, reached: 0 };
  const values: { [name: string]: string }[] = [];
  for (let how = moves[i * columns + j]; i > 0 && how !== move.start; how = moves[i * columns + j]) {
    const item = items[i - 1] as Item;
    if (how === move.value || how === move.moreValue) valueEnd = Math.max(valueEnd, j);
    if (how === move.value && item.kind === "value") {
      const written = words.slice(j - 1, valueEnd).map((word) => word.written);
      values.push(readValues(item, written.join(" ")) ?? {});
      valueEnd = 0;
    }
    if (item.kind === "word" && (how === move.match || how === move.skipItem)) found.reached += item.bare.length;
    if (item.kind === "word" && how === move.match) {
      found.matched += item.bare.length;
      found.words++;
    }
    if (how !== move.skipWord && how !== move.moreValue) i--;
    if (how !== move.skipItem) j--;
  }
  return { ...found, cut: i > 0 || end.i < items.length, values: Object.assign({}, ...values) };
}

/** The whole sentence is placed; or, of a text that was cut off, as much of it as the text holds. */
function bestEnd(last: number, { columns, score }: Table, cutEnd: boolean): { i: number; j: number } {
  let best = { i: last, j: 0 };
  for (let i = cutEnd ? 1 : last; i <= last; i++) {
    for (let j = 0; j < columns; j++) {
      if ((score[i * columns + j] as number) > (score[best.i * columns + best.j] as number)) best = { i, j };
    }
  }
  return best;
}
