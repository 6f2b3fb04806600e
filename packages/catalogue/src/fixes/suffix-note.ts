import { serviceLinkedRoleOf } from "../roles/service-linked-roles.js";

/**
 * What to know before one creates a service-linked role: AWS answers "has been taken in this account, please try a different
 * suffix" when it exists, and only few services take a suffix.
 */
export function suffixNote(serviceName: string): readonly string[] {
  const taken = 'If AWS answers "has been taken in this account", the role exists already and nothing is to be done.';
  return serviceLinkedRoleOf(serviceName)?.suffixAllowed === false
    ? [taken, `The "different suffix" it proposes is not possible: ${serviceName} takes none.`]
    : [taken];
}
