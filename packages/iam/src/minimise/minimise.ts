import { type CompiledPrincipal, compile } from "../compile/compiled-principal.js";
import { decide } from "../decide/decide.js";
import { explain } from "../explain/explain.js";
import type { ImpossibleReason, Minimal, PolicyChange, StatementEdit } from "../minimal.js";
import { type AuthorizationRequest, type Decision, type Layer, type StatementReference, UNKNOWN } from "../types.js";
import { applyChanges, type ChangedPolicies } from "./apply-changes.js";
import { editWidens } from "./edit-widens.js";
import { editedStatement } from "./edited-statement.js";
import { statementFor } from "./statement-for.js";

const impossible = (reason: ImpossibleReason, at: StatementReference | Layer): Minimal => ({
  kind: "impossible",
  reason,
  at,
});

const decideChanged = ({ policies, request }: ChangedPolicies): Decision => decide(compile(policies), request);

/** Further than the layer: it allows now, whatever a later layer says. */
const isPast = (decision: Decision, layer: Layer): boolean => decision.outcome === "allow" || decision.layer !== layer;

/** AWS's own policies cannot be edited by anyone. */
const isAwsManaged = (arn: string | undefined): boolean =>
  arn !== undefined && /^arn:[a-z-]+:iam::aws:policy\//.test(arn);

/** The edit of an existing statement that does the same as the change; undefined when none does. */
function findEdit(before: ChangedPolicies, change: PolicyChange): StatementEdit | undefined {
  const { principal } = before.policies;
  const layers = explain(compile(before.policies), before.request).layers;
  for (const miss of layers.find(({ layer }) => layer === change.layer)?.nearMisses ?? []) {
    const { source, index, statement } = miss.statement;
    const edited = isAwsManaged(source.arn) ? undefined : editedStatement(miss, principal, before.request);
    if (edited === undefined) continue;
    const widens = editWidens(statement, miss.missing, change.statement, before.request);
    const edit: StatementEdit = { source, index, statement: edited, widens };
    const after = applyChanges(before.policies, before.request, [{ ...change, edit }], true);
    if (isPast(decideChanged(after), change.layer)) return edit;
  }
  return undefined;
}

/** Layers whose policies belong to somebody else, and what hangs on values nobody knows. */
function obstacle(decision: Decision): Minimal | undefined {
  const { layer, statement } = decision;
  if (decision.explicit) return impossible("explicit-deny", statement!);
  if (statement?.statement.Effect === "Deny") return impossible("unknown", statement);
  if (layer !== "scp" && layer !== "rcp") return undefined;
  return impossible(decision.outcome === "unknown" ? "unknown" : layer, layer);
}

/** Leaves out what turns out not to be needed once all changes are made. */
function prune(compiled: CompiledPrincipal, request: AuthorizationRequest, changes: readonly PolicyChange[]) {
  let kept = changes;
  for (const change of changes) {
    const rest = kept.filter((one) => one !== change);
    if (decideChanged(applyChanges(compiled.policies, request, rest)).outcome === "allow") kept = rest;
  }
  return kept;
}

/** Keeps only the edits that do what the added statements do, alone and together. */
function verifyEdits(compiled: CompiledPrincipal, request: AuthorizationRequest, changes: readonly PolicyChange[]) {
  const plain = changes.map(({ edit: _, ...change }): PolicyChange => change);
  const allows = (tried: readonly PolicyChange[]): boolean =>
    decideChanged(applyChanges(compiled.policies, request, tried, true)).outcome === "allow";
  const kept = changes.map((change, at) => {
    const alone = plain.map((one, i) => (i === at ? change : one));
    return change.edit !== undefined && allows(alone) ? change : plain[at]!;
  });
  return allows(kept) ? kept : plain;
}

/**
 * The smallest set of changes that allows a denied request, verified by deciding again: with all of them it is allowed,
 * without any one of them it is not. Each adds one statement to one layer, for exactly the request's action and resource
 * and with the conditions AWS practice asks for, never wider. Where one list of an existing statement lacks one value,
 * the change offers that edit too.
 *
 * What cannot be mended by adding an Allow is `impossible`, with the place that would have to change: an explicit deny,
 * an organisation's policy, an anonymous caller, a value not known.
 */
export function minimise(compiled: CompiledPrincipal, request: AuthorizationRequest): Minimal {
  const { principal } = compiled.policies;
  const changes: PolicyChange[] = [];
  let state: ChangedPolicies = { policies: compiled.policies, request };
  let decision = decide(compiled, request);
  if (decision.outcome === "allow") return { kind: "already-allowed" };
  while (decision.outcome !== "allow") {
    const blocked = obstacle(decision);
    if (blocked) return blocked;
    const layer = decision.layer!;
    const statement = statementFor(layer, principal, request);
    if (statement === UNKNOWN) return impossible("unknown", layer);
    if (statement === undefined) return impossible("anonymous", layer);
    const change: PolicyChange = { kind: "add", layer, statement };
    const next = applyChanges(state.policies, state.request, [change]);
    decision = decideChanged(next);
    if (!isPast(decision, layer)) return impossible("not-expressible", layer);
    const edit = findEdit(state, change);
    changes.push(edit === undefined ? change : { ...change, edit });
    state = next;
  }
  return { kind: "changes", changes: verifyEdits(compiled, request, prune(compiled, request, changes)) };
}
