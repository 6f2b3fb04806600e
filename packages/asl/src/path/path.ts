import type { Filter } from "./filter.js";

/** A JSONPath, parsed: what to do from the root on, step by step. */
export interface Path {
  readonly steps: readonly PathStep[];
  /** Whether it names one place. Paths that are not yield a list, empty where nothing matches. */
  readonly definite: boolean;
}

export type PathStep =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "indexes"; readonly indexes: readonly number[] }
  | { readonly kind: "slice"; readonly from?: number; readonly to?: number }
  | { readonly kind: "all" }
  /** All descendants, and the value itself. */
  | { readonly kind: "deep" }
  | { readonly kind: "filter"; readonly filter: Filter }
  | { readonly kind: "function"; readonly name: string };
