import type { Fix } from "./fixes/fix.js";
import type { Template, Values } from "./template.js";

/** A sentence in the languages the project speaks. `{name}` stands for a value of the failure or of the evidence. */
export interface Words {
  readonly en: string;
  readonly ko: string;
  readonly ja: string;
}

/** Where a user meets a failure. */
export type Surface =
  | { readonly kind: "api"; readonly service: string; readonly operations: readonly string[] | "any" }
  | { readonly kind: "service-event" }
  | { readonly kind: "stopped-reason" }
  | { readonly kind: "execution-history" }
  | { readonly kind: "rule-target" }
  | { readonly kind: "scaling-activity" }
  | { readonly kind: "console" };

/** Facts that show that a cause holds, by name; every value is printable. */
export type Evidence = { readonly [name: string]: string };

/**
 * One possible cause of a failure. `View` is what must be known to tell, as plain data that a live server, a snapshot or a
 * plan can give.
 */
export interface Cause<View, Name extends string = string> {
  /** `role-absent`; unique within its failure. */
  readonly id: string;
  /** The evidence when the cause holds, undefined when it does not. Pure. */
  holds(view: View, values: Values<Name>): Evidence | undefined;
  /** What is the matter, in words; may use the failure's values and the evidence. */
  readonly words: Words;
  /** The smallest fixes, in the order in which they are to be made. */
  fixes(view: View, values: Values<Name>): readonly Fix[];
  /** When the cause cannot be told from a text alone: an aws-cli command that decides it. Values in `{name}`. */
  readonly decide?: string;
}

/** One way in which AWS refuses. */
export interface FailureMode<Name extends string = string, View = unknown> {
  /** `ecs.role-not-assumable`. */
  readonly id: string;
  /** Error code on the wire, as clients print it. Denials have none: it depends on the service asked (see denial-codes.ts). */
  readonly code?: string;
  /** HTTP status; default 400. */
  readonly status?: number;
  /** Modelled members of the error beside its message that always go with it: the `Reason` of AWS Organizations. */
  readonly members?: { readonly [name: string]: string };
  readonly surfaces: readonly Surface[];
  readonly template: Template<Name>;
  /** What AWS sends where that is not the text alone: it adds a line break, or sends no text with the code. */
  readonly sent?: "with-line-break" | "nothing";
  /** Tried in order; the first that holds is the cause. Empty: the text says it all. */
  readonly causes: readonly Cause<View, Name>[];
  /** What it means, for one who never met it. */
  readonly words: Words;
  /** A text as AWS gave it, with its source; tests parse it. */
  readonly examples: readonly { readonly text: string; readonly source: string }[];
  /** Why Understudy explains this failure of AWS and never raises it. */
  readonly neverRaised?: string;
}

/** Declares a failure mode; infers the names of its values from its template. */
export function failureMode<Name extends string, View = unknown>(
  mode: FailureMode<Name, View>,
): FailureMode<Name, View> {
  return mode;
}

/** A mode whose view is not known here: what lists of modes hold. */
export type AnyFailureMode = FailureMode<string, unknown>;
