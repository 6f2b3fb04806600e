/** A regular expression, parsed. */
export type PatternNode =
  | { readonly kind: "empty" }
  | { readonly kind: "character"; readonly matches: (code: number) => boolean }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | {
      readonly kind: "repeat";
      readonly body: PatternNode;
      readonly least: number;
      readonly most: number;
      readonly greedy: boolean;
      /** The groups inside, from … to: a new turn empties them. */
      readonly from: number;
      readonly to: number;
    }
  /** A group that is counted where `index` is there. */
  | { readonly kind: "group"; readonly body: PatternNode; readonly index?: number }
  | { readonly kind: "look"; readonly body: PatternNode; readonly ahead: boolean; readonly negative: boolean }
  | { readonly kind: "back"; readonly index: number }
  | { readonly kind: "start" | "end" | "boundary" | "noBoundary" };
