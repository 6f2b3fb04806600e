import type { AnyFailureMode } from "../failure-mode.js";
import type { Values } from "../template.js";
import { align } from "./align.js";
import type { Match } from "./match.js";
import { type Item, itemsOf } from "./sentence.js";
import { isCut, wordsIn } from "./words.js";

/** What must be found of a mode's fixed text: characters, words, and the share of it; less of a text that was cut off. */
const least = { characters: 15, words: 3, share: 0.72, shareOfCut: 0.3, charactersOfCut: 25 };
/** Words of the text that are looked at, from its end. */
const mostWords = 2000;

/** The mode whose sentence is most like a stretch of the text: typos, masked values, a beginning or an end cut away. */
export function matchAlike(text: string, modes: readonly AnyFailureMode[]): Match | undefined {
  const words = wordsIn(text).slice(-mostWords);
  const known = new Set(words.map((word) => word.bare));
  const cut = {
    start: words.length > 0 && isCut(words[0]?.written ?? "", "start"),
    end: words.some((word) => isCut(word.written, "end")),
  };
  let best: Match | undefined;
  for (const mode of modes) {
    const items = itemsOf(mode.template);
    if (!promising(items, known, cut.start || cut.end)) continue;
    const found = align(items, words, cut);
    if (!found || !enough(found, items)) continue;
    if (best && found.matched <= best.weight) continue;
    best = { mode, values: found.values as Values, wrappers: ["alike"], weight: found.matched };
  }
  return best;
}

/** Cheap and necessary: enough of the fixed words stand in the text at all. */
function promising(items: readonly Item[], known: ReadonlySet<string>, cut: boolean): boolean {
  const fixed = items.filter((item) => item.kind === "word");
  const total = fixed.reduce((sum, item) => sum + item.bare.length, 0);
  const present = fixed.reduce((sum, item) => sum + (known.has(item.bare) ? item.bare.length : 0), 0);
  return present >= total * (cut ? 0.2 : 0.5) && present > 0;
}

function enough(
  found: { matched: number; words: number; reached: number; cut: boolean },
  items: readonly Item[],
): boolean {
  const total = items.reduce((sum, item) => sum + (item.kind === "word" ? item.bare.length : 0), 0);
  if (found.words < least.words) return false;
  if (!found.cut) return found.matched >= Math.max(least.characters, total * least.share);
  // Of what the text could hold before it was cut, nearly all must be there.
  const share = found.matched / Math.max(1, found.reached);
  return share >= least.share && found.matched >= Math.max(least.charactersOfCut, total * least.shareOfCut);
}
