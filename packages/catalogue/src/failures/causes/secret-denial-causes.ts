import type { Cause } from "../../failure-mode.js";
import type { SecretDenialView } from "../../views/secret-denial-view.js";
import { denialCauses } from "./denial/index.js";
import { givenToTaskRole } from "./given-to-task-role.js";

/** Why the execution role may not read what the container's environment is made of. */
export const secretDenialCauses: readonly Cause<SecretDenialView>[] = [givenToTaskRole, ...denialCauses];
