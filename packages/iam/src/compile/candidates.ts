import type { CompiledCondition } from "../condition/compiled-condition.js";
import { matchesAction } from "../match/action-list.js";
import { matchesRow, type ResourceRow } from "../match/resource-row.js";
import { MAYBE, NO, type Truth, YES } from "../truth.js";
import type { Decision } from "../types.js";
import type { CompiledDocument } from "./compiled-document.js";
import type { CompiledStatement } from "./compiled-statement.js";

/** Integers per row in {@link Candidates.head}. */
const WIDTH = 4;

/**
 * The statements of one layer that apply to one action, flattened to one row per resource alternative: denies first,
 * then allows, each group with the cheapest conditions first. `head` holds four integers per row (shortest text, last
 * character, position and code of the last prefix character): on most rows they settle the matter without touching a
 * string. The other arrays run parallel to the rows.
 */
export class Candidates {
  readonly head: number[] = [];
  readonly rows: ResourceRow[] = [];
  readonly owners: CompiledStatement[] = [];
  readonly conditions: (CompiledCondition | undefined)[] = [];
  /** Decisions already given for a row, so that deciding the same way again allocates nothing. */
  readonly decisions: (Decision | undefined)[] = [];
  denyEnd = 0;

  constructor(statements: readonly CompiledStatement[]) {
    const byCost = (a: CompiledStatement, b: CompiledStatement) => cost(a) - cost(b);
    for (const statement of statements.filter((one) => one.deny).sort(byCost)) this.add(statement);
    this.denyEnd = this.rows.length;
    for (const statement of statements.filter((one) => !one.deny).sort(byCost)) this.add(statement);
  }

  get end(): number {
    return this.rows.length;
  }

  private add(statement: CompiledStatement): void {
    for (const row of statement.rows) {
      this.head.push(row.minLength, row.lastCode, row.prefixAt, row.prefixCode);
      this.rows.push(row);
      this.owners.push(statement);
      this.conditions.push(statement.condition);
    }
  }
}

const cost = (statement: CompiledStatement): number =>
  statement.condition?.clauses.reduce((sum, clause) => sum + 1 + clause.cost, 0) ?? 0;

/** Shared by all layers that have nothing to say on an action. */
export const NO_CANDIDATES = new Candidates([]);

/**
 * Collects the statements of some documents that apply to an action (in lower case). Layers on the caller's side need a
 * Resource element; a resource's own policy may leave it out.
 */
export function collectCandidates(
  documents: readonly CompiledDocument[],
  lowerAction: string,
  needsResource: boolean,
): Candidates {
  const found: CompiledStatement[] = [];
  for (let i = 0; i < documents.length; i++) {
    const { statements } = documents[i]!;
    for (let j = 0; j < statements.length; j++) {
      const statement = statements[j]!;
      if (needsResource && !statement.hasResources) continue;
      if (matchesAction(statement.actions, lowerAction)) found.push(statement);
    }
  }
  return found.length === 0 ? NO_CANDIDATES : new Candidates(found);
}

/** Nothing found by {@link findRow}. */
export const NONE = -1;
/** True when a found row applies only for some value not known yet; `-2 - found` is its number. */
export const isMaybe = (found: number): boolean => found < NONE;
export const rowOf = (found: number): number => (found < NONE ? -2 - found : found);

/** Does one row apply to the resource, condition included? */
export function rowApplies(candidates: Candidates, row: number, resource: string): Truth {
  const matched = matchesRow(candidates.rows[row]!, resource);
  const condition = candidates.conditions[row];
  if (matched === NO || condition === undefined) return matched;
  const held = condition.holds();
  return held === YES ? matched : held;
}

/** False when the row's integers already tell that it cannot apply. */
export function mayApply(candidates: Candidates, row: number, resource: string): boolean {
  const { head } = candidates;
  const at = row * WIDTH;
  if (resource.length < head[at]!) return false;
  const last = head[at + 1]!;
  if (last >= 0 && resource.charCodeAt(resource.length - 1) !== last) return false;
  const prefixAt = head[at + 2]!;
  return prefixAt < 0 || resource.charCodeAt(prefixAt) === head[at + 3]!;
}

/**
 * The first row from `from` up to `to` that applies to the resource; else one that may apply (see {@link isMaybe}); else
 * NONE. The hot loop of the engine.
 */
export function findRow(candidates: Candidates, from: number, to: number, resource: string): number {
  const { head, rows, owners, conditions } = candidates;
  const length = resource.length;
  const lastCode = resource.charCodeAt(length - 1);
  let failed: CompiledStatement | undefined;
  let maybe = NONE;
  for (let row = from, at = from * WIDTH; row < to; row++, at += WIDTH) {
    if (length < head[at]!) continue;
    const last = head[at + 1]!;
    if (last >= 0 && last !== lastCode) continue;
    const prefixAt = head[at + 2]!;
    if (prefixAt >= 0 && resource.charCodeAt(prefixAt) !== head[at + 3]!) continue;
    if (owners[row] === failed) continue;
    let truth = matchesRow(rows[row]!, resource);
    if (truth === NO) continue;
    const condition = conditions[row];
    if (condition !== undefined) {
      const held = condition.holds();
      if (held === NO) {
        failed = owners[row];
        continue;
      }
      if (held === MAYBE) truth = MAYBE;
    }
    if (truth === YES) return row;
    if (maybe === NONE) maybe = -2 - row;
  }
  return maybe;
}
