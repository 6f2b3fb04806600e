import { ecrRegistryPolicyNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { registryOf } from "./registry.js";

/** The policy of the caller's registry. @throws Failure ecr.registry-policy-not-found */
export function requireRegistryPolicy(read: Read): string {
  return registryOf(read).policy ?? refuse(ecrRegistryPolicyNotFound, { registryId: read.account });
}
