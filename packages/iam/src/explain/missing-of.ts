import type { CompiledStatement } from "../compile/compiled-statement.js";
import type { Clause } from "../condition/clause.js";
import { readSlot } from "../condition/slots.js";
import type { Missing } from "../explanation.js";
import { matchesAction } from "../match/action-list.js";
import { matchesRow } from "../match/resource-row.js";
import { manyOf } from "../one-or-many.js";
import { NO_GRANT } from "../principal/grant.js";
import type { PrincipalLevel } from "../principal/principal-levels.js";
import { MAYBE, NO, type Truth, YES } from "../truth.js";
import { type AuthorizationRequest, UNKNOWN } from "../types.js";

/** Who asks, and whether the statement's principal element counts (it does in resource-side policies). */
export interface Asker {
  readonly levels: readonly PrincipalLevel[];
  readonly checksPrincipal: boolean;
  /** A statement without principal element applies to everyone (RCPs only). */
  readonly bareApplies: boolean;
}

function resourceTruth(statement: CompiledStatement, resource: string): Truth {
  let truth: Truth = NO;
  for (const row of statement.rows) {
    const one = matchesRow(row, resource);
    if (one === YES) return YES;
    if (one === MAYBE) truth = MAYBE;
  }
  return truth;
}

function missingAction({ source }: CompiledStatement, requested: string): Missing {
  const element = source.Action === undefined ? "NotAction" : "Action";
  return { kind: "action", element, requested, listed: manyOf(source[element]) };
}

function missingResource({ source }: CompiledStatement, requested: string): Missing {
  const element = source.Resource === undefined ? "NotResource" : "Resource";
  return { kind: "resource", element, requested, listed: manyOf(source[element]) };
}

function missingPrincipal({ source }: CompiledStatement, levels: readonly PrincipalLevel[]): Missing {
  const element = source.Principal === undefined ? "NotPrincipal" : "Principal";
  const requested = levels[levels.length - 1]?.names[0] ?? "*";
  return { kind: "principal", element, requested, listed: source[element] ?? {} };
}

function missingCondition({ operator, key, values, slot }: Clause): Missing {
  const value = readSlot(slot);
  const actual =
    value === undefined
      ? "absent"
      : value === UNKNOWN
        ? "unknown"
        : manyOf<string | number | boolean>(value).map(String);
  return { kind: "condition", operator, key, values, actual };
}

/**
 * The one thing for whose lack the statement does not apply to the request under way; undefined when it lacks more than
 * one thing, or nothing. A value not known yet counts as lacking only when everything else is there.
 */
export function missingOf(
  statement: CompiledStatement,
  request: AuthorizationRequest,
  lowerAction: string,
  asker: Asker,
): Missing | undefined {
  let missing: Missing | undefined;
  let unsure: Missing | undefined;
  if (!matchesAction(statement.actions, lowerAction)) missing = missingAction(statement, request.action);
  const onResource = resourceTruth(statement, request.resource);
  if (onResource === NO) {
    if (missing) return undefined;
    missing = missingResource(statement, request.resource);
  } else if (onResource === MAYBE) unsure = missingResource(statement, request.resource);
  if (asker.checksPrincipal && !grants(statement, asker)) {
    if (missing) return undefined;
    missing = missingPrincipal(statement, asker.levels);
  }
  for (const clause of statement.condition?.clauses ?? []) {
    const held = clause.test();
    if (held === YES) continue;
    if (held === MAYBE) unsure ??= missingCondition(clause);
    else if (missing) return undefined;
    else missing = missingCondition(clause);
  }
  return missing ?? unsure;
}

function grants({ principals }: CompiledStatement, asker: Asker): boolean {
  return principals === undefined ? asker.bareApplies : principals.grant(asker.levels) !== NO_GRANT;
}
