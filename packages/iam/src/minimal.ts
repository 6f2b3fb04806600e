import type { Layer, PolicySource, Statement, StatementReference } from "./types.js";

/** The same change made by adding values to a statement that is there already. */
export interface StatementEdit {
  readonly source: PolicySource;
  /** Position of the statement in its document. */
  readonly index: number;
  /** The whole statement after the edit. */
  readonly statement: Statement;
  /**
   * True when the statement has other actions, resources or principals to which the added value applies as well, so that
   * the edit allows more than the request.
   */
  readonly widens: boolean;
}

/** One statement to add to one layer. */
export interface PolicyChange {
  readonly kind: "add";
  readonly layer: Layer;
  readonly statement: Statement;
  /** The smaller alternative, where one list of one existing statement lacks one value. */
  readonly edit?: StatementEdit;
}

/** Why no statement that could be added would allow the request. */
export type ImpossibleReason =
  /** A Deny statement applies; `at` points at it. */
  | "explicit-deny"
  /** A service control policy does not allow; only the organisation's administrator can change that. */
  | "scp"
  /** A resource control policy does not allow; likewise. */
  | "rcp"
  /** Only public access would help an anonymous caller. */
  | "anonymous"
  /** The decision or the fix hangs on a value that is not known. */
  | "unknown"
  /** The exact fix cannot be written in the layer's policy language version. */
  | "not-expressible";

/** The smallest set of changes that turns the answer into an allow. */
export type Minimal =
  | { readonly kind: "already-allowed" }
  | { readonly kind: "changes"; readonly changes: readonly PolicyChange[] }
  | { readonly kind: "impossible"; readonly reason: ImpossibleReason; readonly at: StatementReference | Layer };
