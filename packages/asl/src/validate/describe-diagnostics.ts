import type { Diagnostic } from "./diagnostic.js";

/**
 * The errors as CreateStateMachine's InvalidDefinition lists them, between its quotes: `CODE: message at /States/Name, …`. Where there is
 * no place, it says null. Sources: localstack/localstack #12487; floci-io/floci #2735.
 */
export function describeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .filter(({ severity }) => severity === "ERROR")
    .map(({ code, message, location }) => `${code}: ${message} at ${location ?? null}`)
    .join(", ");
}
