import type { Json } from "../json/json.js";

/** A distributed Map at work: plain JSON, to be stored as it is. */
export interface MapRun {
  readonly version: 1;
  /** The children's inputs that have not begun, in order. */
  readonly pending: readonly { readonly index: number; readonly input: Json }[];
  /** Indexes of the children at work. */
  readonly running: readonly number[];
  /** What became of each child, by index; null as long as it is not over. */
  readonly results: readonly (ChildResult | null)[];
  /** How many items each child has. */
  readonly items: readonly number[];
  readonly concurrency: number;
  readonly toleratedFailureCount?: number;
  readonly toleratedFailurePercentage?: number;
  readonly ended: boolean;
}

export type ChildResult =
  | { readonly status: "SUCCEEDED"; readonly output: Json }
  | { readonly status: "FAILED" | "TIMED_OUT" | "ABORTED"; readonly error?: string; readonly cause?: string };
