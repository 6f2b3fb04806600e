import type { Definition } from "../definition/definition.js";
import type { Scope } from "../run/scope.js";
import type { Services } from "../run/services.js";

/** What the expressions of a state are evaluated with. */
export interface Evaluation {
  readonly definition: Definition;
  readonly services: Services;
  readonly scope: Scope;
  /** Milliseconds since 1970: $now() and $millis(). */
  readonly now: number;
}
