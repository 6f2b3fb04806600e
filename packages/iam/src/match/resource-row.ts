import { NO, type Truth, YES } from "../truth.js";
import { hasVariables, parseParts } from "./parts.js";
import { compilePattern, EXACT, matchesWhole, Pattern } from "./pattern.js";
import { matchesTemplate, Template } from "./template.js";

/**
 * One alternative of a statement's Resource element, or its whole NotResource element. The four numbers are the
 * prefilter of {@link Pattern}.
 */
export interface ResourceRow {
  readonly minLength: number;
  readonly lastCode: number;
  readonly prefixAt: number;
  readonly prefixCode: number;
}

/** Many exact ARNs as one look-up. */
export class ExactSet implements ResourceRow {
  readonly minLength = 0;
  readonly lastCode = -1;
  readonly prefixAt = -1;
  readonly prefixCode = -1;
  constructor(readonly members: ReadonlySet<string>) {}
}

/** NotResource: applies when no row does. */
export class NoneOf implements ResourceRow {
  readonly minLength = 0;
  readonly lastCode = -1;
  readonly prefixAt = -1;
  readonly prefixCode = -1;
  constructor(readonly rows: readonly ResourceRow[]) {}

  matches(resource: string): Truth {
    let truth: Truth = YES;
    for (const row of this.rows) {
      const one = matchesRow(row, resource);
      if (one === YES) return NO;
      if (one !== NO) truth = one;
    }
    return truth;
  }
}

const EXACT_SET_FROM = 4;
/** The row of a statement that needs no Resource (trust policies, for example): applies to everything. */
export const EVERY_RESOURCE: ResourceRow = compilePattern(parseParts("*", true, false));

/** Compiles Resource values. `variables`: the document's version has them. */
export function compileRows(values: readonly string[], variables: boolean): readonly ResourceRow[] {
  const rows: ResourceRow[] = [];
  const exact: Pattern[] = [];
  for (const value of values) {
    const parts = parseParts(value, true, variables);
    if (hasVariables(parts)) {
      rows.push(new Template(parts));
      continue;
    }
    const pattern = compilePattern(parts);
    if (pattern.shape === EXACT) exact.push(pattern);
    else rows.push(pattern);
  }
  if (exact.length < EXACT_SET_FROM) return [...exact, ...rows];
  return [new ExactSet(new Set(exact.map((pattern) => pattern.prefix))), ...rows];
}

/**
 * Does the row apply to the resource?
 * AWS: the whole ARN is matched; `*` and `?` may span `:` and `/`; case matters. A variable without a value matches
 * nothing (IAM User Guide, "Policy variables with no value": in Resource and NotResource alike).
 */
export function matchesRow(row: ResourceRow, resource: string): Truth {
  if (row instanceof Pattern) return matchesWhole(row, resource) ? YES : NO;
  if (row instanceof Template) return matchesTemplate(row, resource);
  if (row instanceof ExactSet) return row.members.has(resource) ? YES : NO;
  return row instanceof NoneOf ? row.matches(resource) : NO;
}
