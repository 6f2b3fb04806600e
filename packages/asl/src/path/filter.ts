import type { Json } from "../json/json.js";
import type { Path } from "./path.js";

/** The condition of `[?(…)]`. */
export type Filter =
  | { readonly kind: "or" | "and"; readonly filters: readonly Filter[] }
  | { readonly kind: "not"; readonly filter: Filter }
  | { readonly kind: "exists"; readonly operand: FilterPath }
  | { readonly kind: "compare"; readonly operator: string; readonly left: Operand; readonly right: Operand };

/** `@…` starts at the item, `$…` at the root. */
export interface FilterPath {
  readonly from: "item" | "root";
  readonly path: Path;
}

export type Operand =
  | ({ readonly kind: "path" } & FilterPath)
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "pattern"; readonly source: string; readonly flags: string };
