import { BoundedCache } from "./bounded-cache.js";
import { parseParts } from "./parts.js";
import { compilePattern, matchesWhole, type Pattern } from "./pattern.js";

/**
 * The compiled values of Action or NotAction. Matching ignores case.
 * AWS: IAM User Guide "IAM JSON policy elements: Action": the prefix and the action name are case-insensitive; wildcards
 * may stand anywhere; variables cannot be used.
 */
export interface ActionList {
  readonly negated: boolean;
  /** All values, in lower case. */
  readonly values: readonly string[];
  /** Those without wildcards. */
  readonly exact: ReadonlySet<string>;
  readonly patterns: readonly Pattern[];
}

const hasWildcards = (text: string): boolean => text.includes("*") || text.includes("?");
const compileText = (text: string): Pattern => compilePattern(parseParts(text, true, false));

/** The same few hundred lists are written in thousands of documents; they are compiled once. */
const lists = new BoundedCache<ActionList>(8192, (key) => {
  const values = key.length === 1 ? [] : key.slice(1).split("\n");
  const patterns = values.filter(hasWildcards).map(compileText);
  const exact = new Set(patterns.length === 0 ? values : values.filter((value) => !hasWildcards(value)));
  return { negated: key[0] === "!", values, exact, patterns };
});

/** Compiles the values of Action (`negated` false) or NotAction. */
export function compileActionList(values: readonly string[], negated: boolean): ActionList {
  return lists.get((negated ? "!" : "=") + values.join("\n").toLowerCase());
}

/** Does the element apply to the action, given in lower case? */
export function matchesAction(list: ActionList, lowerAction: string): boolean {
  let found = list.exact.has(lowerAction);
  for (let i = 0; !found && i < list.patterns.length; i++) found = matchesWhole(list.patterns[i]!, lowerAction);
  return found !== list.negated;
}

/** Has the element to do with the service, given in lower case? NotAction has to do with every service. */
export function concerns(list: ActionList, service: string): boolean {
  if (list.negated) return true;
  return list.values.some((value) => {
    const named = value.split(":", 1)[0]!;
    return named === service || (hasWildcards(named) && matchesWhole(compileText(named), service));
  });
}
