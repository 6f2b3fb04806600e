import { aslQueryCauses } from "@understudy/catalogue";
import { QueryBound } from "../jsonata/query-bound.js";
import { isLineEnd, isWord, type Pattern } from "./parse-pattern.js";
import type { PatternNode } from "./pattern-node.js";

/** Where a match starts and ends, and what its groups hold: start and end, or undefined for a group that took no part. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (readonly [number, number] | undefined)[];
}

type Groups = readonly (readonly [number, number] | undefined)[];

/** What is left to match after a node; a list, so that going back is free. */
interface Rest {
  readonly node: PatternNode | Step;
  readonly rest: Rest | undefined;
}

/** Steps that nodes leave behind for later. */
type Step =
  | { readonly kind: "close"; readonly index: number; readonly start: number }
  | {
      readonly kind: "again";
      readonly of: Extract<PatternNode, { kind: "repeat" }>;
      readonly done: number;
      readonly from: number;
    };

/** A place to go back to. */
interface Choice {
  readonly at: number;
  readonly rest: Rest | undefined;
  readonly groups: Groups;
}

/** How many steps a search may take: enough for a text of 256 KiB and a well-behaved expression. */
const mostSteps = 5_000_000;

/**
 * The first match from a place on, leftmost, as JavaScript's own engine finds it; but in bounded time: that one can be made to run for
 * years. It keeps its own stack, so that a long text overflows none. @throws QueryBound when it takes too long
 */
export function findMatch(pattern: Pattern, text: string, from: number, multiline: boolean): Match | undefined {
  const search = new Search(text, multiline);
  const none: Groups = Array.from({ length: pattern.groups }, () => undefined);
  for (let start = from; start <= text.length; start++) {
    const found = search.match({ node: pattern.node, rest: undefined }, start, none);
    if (found !== undefined) return { start, end: found.at, groups: found.groups };
  }
  return undefined;
}

class Search {
  #steps = 0;

  constructor(
    readonly text: string,
    readonly multiline: boolean,
  ) {}

  match(rest: Rest | undefined, at: number, groups: Groups): { at: number; groups: Groups } | undefined {
    const choices: Choice[] = [{ at, rest, groups }];
    for (;;) {
      let now = choices.pop();
      if (now === undefined) return undefined;
      while (now !== undefined) {
        if (++this.#steps > mostSteps) throw new QueryBound(aslQueryCauses.tooManySteps);
        if (now.rest === undefined) return { at: now.at, groups: now.groups };
        now = this.#step(now, choices);
      }
    }
  }

  /** One node further; undefined where it does not match. Other ways are put among the choices, the better ones last. */
  #step({ at, rest, groups }: Choice, choices: Choice[]): Choice | undefined {
    const { node, rest: after } = rest!;
    switch (node.kind) {
      case "empty":
        return { at, rest: after, groups };
      case "character":
        return at < this.text.length && node.matches(this.text.charCodeAt(at))
          ? { at: at + 1, rest: after, groups }
          : undefined;
      case "sequence":
        return {
          at,
          groups,
          rest: node.parts.reduceRight<Rest | undefined>((left, part) => ({ node: part, rest: left }), after),
        };
      case "choice":
        for (const option of node.options.slice(1).toReversed())
          choices.push({ at, groups, rest: { node: option, rest: after } });
        return { at, groups, rest: { node: node.options[0]!, rest: after } };
      case "group": {
        const close =
          node.index === undefined
            ? after
            : { node: { kind: "close", index: node.index, start: at } as const, rest: after };
        return { at, groups, rest: { node: node.body, rest: close } };
      }
      case "close":
        return { at, rest: after, groups: groups.with(node.index - 1, [node.start, at]) };
      case "repeat":
        return this.#repeat(node, 0, -1, { at, rest: after, groups }, choices);
      case "again":
        return this.#repeat(node.of, node.done, node.from, { at, rest: after, groups }, choices);
      case "look": {
        const found = this.match({ node: node.body, rest: undefined }, at, groups);
        if ((found !== undefined) === node.negative) return undefined;
        return { at, rest: after, groups: found?.groups ?? groups };
      }
      case "back":
        return this.#back(groups[node.index - 1], { at, rest: after, groups });
      default:
        return this.#isAt(node.kind, at) ? { at, rest: after, groups } : undefined;
    }
  }

  #repeat(
    node: Extract<PatternNode, { kind: "repeat" }>,
    done: number,
    from: number,
    now: Choice,
    choices: Choice[],
  ): Choice | undefined {
    // A turn that took nothing is no turn.
    if (now.at === from && done > node.least) return undefined;
    const again = { node: { kind: "again", of: node, done: done + 1, from: now.at } as const, rest: now.rest };
    const emptied = now.groups.map((group, i) => (i >= node.from && i < node.to ? undefined : group));
    const groups = node.from === node.to ? now.groups : emptied;
    const more: Choice = { at: now.at, groups, rest: { node: node.body, rest: again } };
    if (done < node.least) return more;
    if (done >= node.most) return now;
    choices.push(node.greedy ? now : more);
    return node.greedy ? more : now;
  }

  #back(group: readonly [number, number] | undefined, now: Choice): Choice | undefined {
    if (group === undefined) return now;
    const held = this.text.slice(group[0], group[1]);
    return this.text.startsWith(held, now.at) ? { ...now, at: now.at + held.length } : undefined;
  }

  #isAt(kind: "start" | "end" | "boundary" | "noBoundary", at: number): boolean {
    const before = this.text.charCodeAt(at - 1);
    const after = this.text.charCodeAt(at);
    if (kind === "start") return at === 0 || (this.multiline && isLineEnd(before));
    if (kind === "end") return at === this.text.length || (this.multiline && isLineEnd(after));
    return (isWord(before) !== isWord(after)) === (kind === "boundary");
  }
}
