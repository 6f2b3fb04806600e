import type { PolicyFinding } from "../finding.js";
import { parseParts } from "../match/parts.js";
import { compilePattern, matchesWhole } from "../match/pattern.js";
import { manyOf } from "../one-or-many.js";
import type { Statement } from "../types.js";

/** Every statement must say which actions. */
export function checkActionsExist(statements: readonly Statement[]): PolicyFinding | undefined {
  const index = statements.findIndex(
    ({ Action, NotAction }) => manyOf(Action).length === 0 && manyOf(NotAction).length === 0,
  );
  return index < 0 ? undefined : { id: "missing-actions", values: { statement: String(index) } };
}

function actionFinding(action: string): PolicyFinding | undefined {
  if (action === "*") return undefined;
  const [vendor, name, ...more] = action.split(":");
  if (vendor === undefined || name === undefined) return { id: "missing-vendor", values: { action } };
  if (more.length > 0) return { id: "too-many-colons", values: { action } };
  if (vendor !== "*" && /[^a-zA-Z0-9.-]/.test(vendor)) return { id: "invalid-vendor", values: { vendor, action } };
  return undefined;
}

/**
 * Actions as `service:Name` or `*`. Whether the service exists is not checked.
 * AWS: recorded answers; `Action` of all statements comes before `NotAction`.
 */
export function checkActionPrefixes(statements: readonly Statement[]): PolicyFinding | undefined {
  for (const element of ["Action", "NotAction"] as const) {
    for (const action of statements.flatMap((statement) => manyOf(statement[element]))) {
      const finding = actionFinding(action);
      if (finding) return finding;
    }
  }
  return undefined;
}

const TRUST_ACTIONS = [
  "sts:assumerole",
  "sts:assumerolewithsaml",
  "sts:assumerolewithwebidentity",
  "sts:assumeroot",
  "sts:tagsession",
  "sts:setsourceidentity",
  "sts:setcontext",
];

function isTrustAction(action: string): boolean {
  const lower = action.toLowerCase();
  if (!lower.startsWith("sts:")) return false;
  const pattern = compilePattern(parseParts(lower, true, false));
  return TRUST_ACTIONS.some((known) => matchesWhole(pattern, known));
}

/**
 * A trust policy is about assuming the role and nothing else.
 * AWS: "AssumeRole policy may only specify STS AssumeRole actions"; sts:TagSession and sts:SetSourceIdentity are allowed
 * beside them (AWS STS, "Passing session tags" and "Source identity"). DIFFERS: whether AWS takes wildcards here is not
 * documented; they are taken when they match one of these actions.
 */
export function checkTrustActions(statements: readonly Statement[]): PolicyFinding | undefined {
  for (const { Action, NotAction } of statements) {
    const wrong = manyOf(NotAction)[0] ?? manyOf(Action).find((action) => !isTrustAction(action));
    if (wrong !== undefined) return { id: "trust-action-not-sts", values: { action: wrong } };
  }
  return undefined;
}
