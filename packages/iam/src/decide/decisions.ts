import type { Candidates } from "../compile/candidates.js";
import type { CompiledDocument } from "../compile/compiled-document.js";
import { compileDocument } from "../compile/compiled-document.js";
import type { CompiledStatement } from "../compile/compiled-statement.js";
import type { AttachedPolicy, Decision, Layer, StatementReference } from "../types.js";

const frozen = (decision: Decision): Decision => Object.freeze(decision);
const implicit = (layer: Layer): Decision => frozen({ outcome: "deny", explicit: false, layer });

/** A deny because nothing in the layer allows. */
export const IMPLICIT_DENY: Readonly<Record<Layer, Decision>> = {
  rcp: implicit("rcp"),
  scp: implicit("scp"),
  resource: implicit("resource"),
  trust: implicit("trust"),
  identity: implicit("identity"),
  boundary: implicit("boundary"),
  session: implicit("session"),
  "vpc-endpoint": implicit("vpc-endpoint"),
};

/** An allow that no statement granted: the account's root user, and operations that need no permission. */
export const UNGRANTED_ALLOW: Decision = frozen({ outcome: "allow", explicit: false });

/** Points at a compiled statement; the first attached policy with its document is named. */
export function referenceTo(statement: CompiledStatement, policies: readonly AttachedPolicy[]): StatementReference {
  const owns = (document: CompiledDocument) => document.statements.includes(statement);
  const policy = policies.find((one) => owns(compileDocument(one.document)))!;
  return Object.freeze({ source: policy.source, index: statement.index, statement: statement.source });
}

/** The decision a row makes. Remembered with the row, as long as it is asked for from the same attached policies. */
export function decisionOfRow(
  outcome: "allow" | "deny",
  layer: Layer,
  candidates: Candidates,
  row: number,
  policies: readonly AttachedPolicy[],
): Decision {
  const known = candidates.decisions[row];
  if (known !== undefined && known.layer === layer && isFrom(known, policies)) return known;
  const statement = referenceTo(candidates.owners[row]!, policies);
  const decision = frozen({ outcome, explicit: outcome === "deny", layer, statement });
  candidates.decisions[row] = decision;
  return decision;
}

/** One document may be attached under different names; a remembered decision names one of them. */
function isFrom(decision: Decision, policies: readonly AttachedPolicy[]): boolean {
  const source = decision.statement!.source;
  for (let i = 0; i < policies.length; i++) if (policies[i]!.source === source) return true;
  return false;
}

/** A decision that hangs on a value not known yet. */
export function unknownDecision(layer: Layer, statement: StatementReference | undefined): Decision {
  return statement === undefined
    ? { outcome: "unknown", explicit: false, layer }
    : { outcome: "unknown", explicit: false, layer, statement };
}
