import type { Path } from "./path.js";

/** A path with what it starts at: the input (`$.a`), the context object (`$$.a`) or a variable (`$name.a`). */
export interface Reference {
  readonly text: string;
  readonly from: "input" | "context" | "variable";
  /** The variable's name. */
  readonly variable: string;
  readonly path: Path;
}
