import { BoundedCache } from "./bounded-cache.js";
import { parseParts } from "./parts.js";
import { compilePattern, EXACT, matchesWhole, type Pattern } from "./pattern.js";

/**
 * The compiled values of Action or NotAction. Matching ignores case.
 * AWS: IAM User Guide "IAM JSON policy elements: Action": the prefix and the action name are case-insensitive; wildcards
 * may stand anywhere; variables cannot be used.
 */
export interface ActionList {
  readonly negated: boolean;
  /** Services named by the values, as patterns in lower case; `*` for `*`. */
  readonly services: readonly Pattern[];
  readonly exact: ReadonlySet<string>;
  readonly patterns: readonly Pattern[];
}

/** The same few hundred lists are written in thousands of documents; they are compiled once. */
const lists = new BoundedCache<ActionList>(8192, (key) => {
  const exact = new Set<string>();
  const patterns: Pattern[] = [];
  const services = new Set<string>();
  for (const action of key.slice(1).split("\n")) {
    const pattern = compilePattern(parseParts(action, true, false));
    services.add(action.split(":", 1)[0]!);
    if (pattern.shape === EXACT) exact.add(action);
    else patterns.push(pattern);
  }
  const compiled = [...services].map((service) => compilePattern(parseParts(service, true, false)));
  return { negated: key[0] === "!", services: compiled, exact, patterns };
});

/** Compiles the values of Action (`negated` false) or NotAction. */
export function compileActionList(values: readonly string[], negated: boolean): ActionList {
  return lists.get((negated ? "!" : "=") + values.map((value) => value.toLowerCase()).join("\n"));
}

/** Does the element apply to the action, given in lower case? */
export function matchesAction(list: ActionList, lowerAction: string): boolean {
  let found = list.exact.has(lowerAction);
  for (let i = 0; !found && i < list.patterns.length; i++) found = matchesWhole(list.patterns[i]!, lowerAction);
  return found !== list.negated;
}

/** Has the element to do with the service, given in lower case? NotAction has to do with every service. */
export function concerns(list: ActionList, service: string): boolean {
  return list.negated || list.services.some((pattern) => matchesWhole(pattern, service));
}
