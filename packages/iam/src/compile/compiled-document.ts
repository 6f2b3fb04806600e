import { concerns } from "../match/action-list.js";
import { manyOf } from "../one-or-many.js";
import type { PolicyDocument, Statement } from "../types.js";
import { type Candidates, collectCandidates } from "./candidates.js";
import { CompiledStatement } from "./compiled-statement.js";

const MAX_ACTIONS = 1024;

/** A policy document, compiled once however many principals it is attached to. */
export class CompiledDocument {
  readonly statements: readonly CompiledStatement[];
  private readonly entries = new Map<string, Candidates>();
  private readonly near = new Map<string, readonly CompiledStatement[]>();

  constructor(document: PolicyDocument) {
    // AWS: policy variables exist since version 2012-10-17; without Version a document is of 2008-10-17.
    const variables = document.Version === "2012-10-17";
    const compiled: CompiledStatement[] = [];
    const statements: readonly Statement[] = manyOf(document.Statement);
    for (let index = 0; index < statements.length; index++) {
      const statement = statements[index]!;
      if (isUsable(statement)) compiled.push(new CompiledStatement(statement, index, variables));
    }
    this.statements = compiled;
  }

  /** The statements on an action when the document is a resource's own policy. */
  candidatesFor(action: string): Candidates {
    const known = this.entries.get(action);
    if (known) return known;
    const made = collectCandidates([this], action.toLowerCase(), false);
    if (this.entries.size >= MAX_ACTIONS) this.entries.clear();
    this.entries.set(action, made);
    return made;
  }

  /** The Allow statements that have anything to do with a service (in lower case). For explanations. */
  allowsNear(service: string): readonly CompiledStatement[] {
    const known = this.near.get(service);
    if (known) return known;
    const made = this.statements.filter((statement) => !statement.deny && concerns(statement.actions, service));
    if (this.near.size >= MAX_ACTIONS) this.near.clear();
    this.near.set(service, made);
    return made;
  }
}

/** What AWS would have refused to store takes no part in a decision. */
function isUsable(statement: Statement): boolean {
  if (typeof statement !== "object" || statement === null) return false;
  const hasAction = statement.Action !== undefined || statement.NotAction !== undefined;
  return hasAction && (statement.Effect === "Allow" || statement.Effect === "Deny");
}

const documents = new WeakMap<PolicyDocument, CompiledDocument>();

/**
 * The compiled form of a document. INVARIANT: a document is not changed after it was first used; to change a policy, make
 * a new document.
 */
export function compileDocument(document: PolicyDocument): CompiledDocument {
  const known = documents.get(document);
  if (known) return known;
  const compiled = new CompiledDocument(document);
  documents.set(document, compiled);
  return compiled;
}
