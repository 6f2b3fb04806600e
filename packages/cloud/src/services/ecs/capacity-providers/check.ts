import type { Check, Read } from "../../../gate/operation.js";
import { resourceTags } from "../check.js";
import { capacityProviderArn, findCapacityProvider } from "./find.js";

/** An action on one provider, with its tags. */
export function capacityProviderCheck(action: string, nameOrArn: string, read: Read): Check {
  return {
    action,
    resource: capacityProviderArn(read, nameOrArn),
    context: resourceTags(findCapacityProvider(nameOrArn, read)?.tags),
  };
}
