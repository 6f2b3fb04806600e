/** What an operation returns that cannot be answered at once: what is waited for, and how the answer is made of what came. */
import type { Table } from "../store/table.js";
import type { UpstreamAnswer, UpstreamRequest } from "../upstream/upstream.js";
import type { Context } from "./operation.js";

/**
 * Returned by `run` in place of an answer. The gate has decided and its decision stands in the journal; whoever asked by `ask` gets
 * the answer when it is there. `call`, which answers at once, cannot be used for operations that wait.
 */
export class Wait<Output = unknown> {
  /**
   * @param until what is waited for.
   * @param answer makes the answer of what came, as `run` would: in a transaction, as of that moment; it may raise failures of the
   * catalogue. undefined after a change: that was not it, wait on.
   */
  constructor(
    readonly until: Until,
    readonly answer: (came: Came, context: Context) => Output | undefined,
  ) {}
}

/** What may be waited for. */
export type Until = ChangeOf | Forwarded;

/** A long poll: a row that is put, changed or deleted under that value of an index, or the end of the time. */
export interface ChangeOf {
  readonly change: { readonly table: Table<never, string>; readonly index: string; readonly value: string };
  /** Seconds, of the caller's own clock: where ours is moved by hand, its patience ends all the same. */
  readonly seconds: number;
}

/** The answer of another emulator to a request that is sent on. */
export interface Forwarded {
  readonly upstream: UpstreamRequest;
}

/** `change`: look again. `end`: the time is over. Else what an upstream answered. */
export type Came = "change" | "end" | UpstreamAnswer;

/** Waits for a change under a value of a table's index; what is there already, the operation looks at first. See {@link Wait}. */
export function waitForChange<Row, Index extends string, Output>(
  table: Table<Row, Index>,
  index: Index,
  value: string,
  options: { readonly seconds: number; readonly answer: Wait<Output>["answer"] },
): Wait<Output> {
  const change = { table: table as unknown as Table<never, string>, index, value };
  return new Wait({ change, seconds: options.seconds }, options.answer);
}
