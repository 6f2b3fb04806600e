import type { Json } from "../json/json.js";
import type { Reference } from "../path/reference.js";

/** A call of an intrinsic function, parsed. */
export interface Intrinsic {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

export type Argument =
  | { readonly kind: "call"; readonly call: Intrinsic }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "value"; readonly value: Json }
  /** A text in quotes: `raw` has its escapes still, which mean something in a template of States.Format. */
  | { readonly kind: "text"; readonly raw: string };
