import type { Json } from "./json.js";

/** A value that stands at the end of a path: no object, no array. */
export type Leaf = null | boolean | number | string;

/** One alternative of what a member must be. */
export interface ValueTest {
  holds(leaf: Leaf): boolean;
  /** Holds where the member is not there: `{"exists": false}`. */
  readonly absent?: true;
}

export const isLeaf = (value: Json | undefined): value is Leaf => value === null || typeof value !== "object";

/** A test of strings; nothing else passes. */
export const stringTest = (holds: (text: string) => boolean): ValueTest => ({
  holds: (leaf) => typeof leaf === "string" && holds(leaf),
});
