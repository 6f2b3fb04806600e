/** Which request values of a multivalued key must match. */
export type SetQualifier = "none" | "any" | "all";

/** A condition operator taken apart. */
export interface Operator {
  readonly qualifier: SetQualifier;
  /** Lower case, without `Not`, qualifier and `IfExists`: `stringequals`, `arnlike`, `null`. */
  readonly base: string;
  readonly negated: boolean;
  readonly ifExists: boolean;
}

const FAMILIES: readonly (readonly [string, string | undefined])[] = [
  ["stringequals", "stringnotequals"],
  ["stringequalsignorecase", "stringnotequalsignorecase"],
  ["stringlike", "stringnotlike"],
  ["numericequals", "numericnotequals"],
  ["numericlessthan", undefined],
  ["numericlessthanequals", undefined],
  ["numericgreaterthan", undefined],
  ["numericgreaterthanequals", undefined],
  ["dateequals", "datenotequals"],
  ["datelessthan", undefined],
  ["datelessthanequals", undefined],
  ["dategreaterthan", undefined],
  ["dategreaterthanequals", undefined],
  ["bool", undefined],
  ["binaryequals", undefined],
  ["ipaddress", "notipaddress"],
  ["arnequals", "arnnotequals"],
  ["arnlike", "arnnotlike"],
  ["null", undefined],
];

const BASES = new Map<string, { base: string; negated: boolean }>();
for (const [base, negation] of FAMILIES) {
  BASES.set(base, { base, negated: false });
  if (negation !== undefined) BASES.set(negation, { base, negated: true });
}

const ANY_PREFIX = "foranyvalue:";
const ALL_PREFIX = "forallvalues:";
const IF_EXISTS = "ifexists";

/**
 * Takes an operator apart; undefined when AWS has no such operator.
 * AWS: IAM User Guide "Condition operators": `IfExists` can be added to every operator but `Null`. Names are compared
 * without regard to case, as condition keys are.
 */
export function parseOperator(name: string): Operator | undefined {
  let rest = name.toLowerCase();
  let qualifier: SetQualifier = "none";
  if (rest.startsWith(ANY_PREFIX)) {
    qualifier = "any";
    rest = rest.slice(ANY_PREFIX.length);
  } else if (rest.startsWith(ALL_PREFIX)) {
    qualifier = "all";
    rest = rest.slice(ALL_PREFIX.length);
  }
  const ifExists = rest.endsWith(IF_EXISTS);
  if (ifExists) rest = rest.slice(0, -IF_EXISTS.length);
  const found = BASES.get(rest);
  if (found === undefined || (ifExists && found.base === "null")) return undefined;
  return { qualifier, ifExists, ...found };
}
