import type { AnyFailureMode, Evidence, FailureMode } from "./failure-mode.js";
import type { Fix } from "./fixes/fix.js";
import type { Values } from "./template.js";

/** The cause that held when the failure was raised, with what showed it and what mends it. */
export interface KnownCause {
  readonly id: string;
  readonly evidence: Evidence;
  readonly fixes: readonly Fix[];
}

/** A refusal that is the user's to mend: always one of the catalogue's modes. Ours are Defects. */
export class Failure extends Error {
  constructor(
    readonly mode: AnyFailureMode,
    readonly values: Values,
    override readonly cause?: KnownCause,
    /** Error code where the mode has none of its own or the service spells it otherwise. */
    readonly code: string = mode.code ?? "AccessDenied",
    readonly status: number = mode.status ?? 400,
    /** Modelled members of the error beside its message. */
    readonly members: { readonly [name: string]: unknown } = mode.members ?? {},
    /** What its causes looked at, for who words the refusal anew (a stopped reason around a denial). It is stored nowhere. */
    readonly view?: unknown,
  ) {
    super(messageOf(mode, values));
    this.name = "Failure";
  }
}

function messageOf({ template, sent }: AnyFailureMode, values: Values): string {
  if (sent === "nothing") return "";
  return template.format(values) + (sent === "with-line-break" ? "\n" : "");
}

/** What a failure is raised with beside its values. */
export interface FailureDetails {
  readonly code?: string;
  readonly status?: number;
  readonly members?: { readonly [name: string]: unknown };
}

/** The failure, whatever its causes say; remembers the first cause that holds. */
export function failureOf<Name extends string, View>(
  mode: FailureMode<Name, View>,
  values: Values<Name>,
  view?: View,
  more: FailureDetails = {},
): Failure {
  const cause = view === undefined ? undefined : causeOf(mode, values, view);
  return new Failure(mode as unknown as AnyFailureMode, values, cause, more.code, more.status, more.members, view);
}

/** Raises the failure of {@link failureOf}. */
export function refuse<Name extends string, View>(
  mode: FailureMode<Name, View>,
  values: Values<Name>,
  view?: View,
  more: FailureDetails = {},
): never {
  throw failureOf(mode, values, view, more);
}

/** Raises the failure when one of its causes holds: the causes are the check. */
export function check<Name extends string, View>(
  mode: FailureMode<Name, View>,
  values: Values<Name>,
  view: View,
): void {
  const cause = causeOf(mode, values, view);
  if (cause) throw new Failure(mode as unknown as AnyFailureMode, values, cause);
}

/** The first cause that holds, with its evidence and fixes. */
export function causeOf<Name extends string, View>(
  mode: FailureMode<Name, View>,
  values: Values<Name>,
  view: View,
): KnownCause | undefined {
  for (const cause of mode.causes) {
    const evidence = cause.holds(view, values);
    if (evidence) return { id: cause.id, evidence, fixes: cause.fixes(view, values) };
  }
  return undefined;
}
