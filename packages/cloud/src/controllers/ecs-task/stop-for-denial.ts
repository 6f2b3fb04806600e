import type { AnyFailureMode, DenialView, FailureMode, SecretDenialView, Values } from "@understudy/catalogue";
import { causeOf, Failure, givenToTaskRole } from "@understudy/catalogue";
import type { SecretReader } from "./secret-reader.js";

/**
 * The stopped reason for a secret that the execution role was denied: it carries the denial's own sentence. The cause is the
 * denial's, unless the task role has what the execution role lacks; then that is told. The fix is the denial's either way.
 */
export function stopForDenial<Name extends string>(
  mode: FailureMode<Name, SecretDenialView>,
  values: Values<Name>,
  refusal: Failure,
  reader: SecretReader,
): never {
  const view = { ...(refusal.view as DenialView), taskRole: reader.taskRole() };
  const held = refusal.view === undefined ? undefined : causeOf(mode, values, view);
  const mixedUp = held?.id === givenToTaskRole.id;
  const cause = mixedUp ? { ...held, fixes: refusal.cause?.fixes ?? held.fixes } : refusal.cause;
  throw new Failure(mode as unknown as AnyFailureMode, values, cause);
}
