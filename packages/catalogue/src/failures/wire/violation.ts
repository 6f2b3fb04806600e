/** A rule of the model that a value breaks. */
export type Constraint =
  | { readonly kind: "required" }
  | { readonly kind: "min-length" | "max-length" | "min-value" | "max-value"; readonly limit: number }
  | { readonly kind: "pattern"; readonly limit: string }
  | { readonly kind: "enum"; readonly limit: readonly string[] }
  /** What every item of a list, key or value of a map must keep; AWS reports the whole collection once. */
  | { readonly kind: "items" | "keys" | "values"; readonly limit: readonly Constraint[] };

/** One member of an input that breaks its model. */
export interface Violation {
  /** As AWS prints it: `roleName`, `tags.1.member.value`. */
  readonly path: string;
  readonly value: unknown;
  /** The value as AWS prints it (`[a, b]`, `Tag(key=k, value=v)`); undefined when it is missing or sensitive. */
  readonly text?: string;
  readonly constraint: Constraint;
}
