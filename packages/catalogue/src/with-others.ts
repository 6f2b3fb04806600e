import type { KnownCause } from "./failure.js";
import { Failure } from "./failure.js";
import type { Fix } from "./fixes/fix.js";

/**
 * The failure with what the same call would have been refused next: its text stays, its evidence names the others, its fixes
 * mend them all.
 */
export function withOthers(failure: Failure, others: readonly Failure[]): Failure {
  if (!failure.cause || others.length === 0) return failure;
  const alsoRefused = others
    .map(({ values }) => [values.action, values.resource].filter(Boolean).join(" on "))
    .join("; ");
  const cause: KnownCause = {
    ...failure.cause,
    evidence: { ...failure.cause.evidence, alsoRefused },
    fixes: together([failure, ...others].flatMap(({ cause: one }) => one?.fixes ?? [])),
  };
  return new Failure(failure.mode, failure.values, cause, failure.code, failure.status, failure.members, failure.view);
}

/** Permissions for the same role or user go in one policy: two of one name would replace each other. */
function together(fixes: readonly Fix[]): readonly Fix[] {
  const merged: Fix[] = [];
  for (const fix of fixes) {
    const i = merged.findIndex((other) => isSamePolicy(other, fix));
    const other = merged[i];
    if (other?.do === "allow" && fix.do === "allow")
      merged[i] = { ...other, statements: union(other.statements, fix.statements) };
    // The whole document of a policy of the organization: a second one would undo the first.
    else if (merged.some((one) => changesSamePolicy(one, fix))) continue;
    else if (!merged.some((one) => JSON.stringify(one) === JSON.stringify(fix))) merged.push(fix);
  }
  return merged;
}

function changesSamePolicy(a: Fix, b: Fix): boolean {
  const update = "update-organization-policy";
  return a.do === update && b.do === update && a.policyId === b.policyId;
}

function isSamePolicy(a: Fix, b: Fix): boolean {
  return (
    a.do === "allow" &&
    b.do === "allow" &&
    a.policyName === b.policyName &&
    JSON.stringify(a.to) === JSON.stringify(b.to)
  );
}

function union<Item>(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  return [...a, ...b.filter((item) => !a.some((one) => JSON.stringify(one) === JSON.stringify(item)))];
}
