import { organizationsPolicyTypeNotEnabled, organizationsRootNotFound, refuse } from "@understudy/catalogue";
import { detachEverywhere } from "../attach.js";
import { entityCheck, policyType } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged } from "../require.js";
import { organizations } from "../tables.js";
import { wireRoot } from "../wire.js";

/**
 * All policies of the type are detached from everything; enabling it again attaches AWS's own only. Source: AWS Organizations
 * API reference, DisablePolicyType.
 */
export const DisablePolicyType = operation("DisablePolicyType", {
  authorize: ({ RootId, PolicyType }, read) => [entityCheck("DisablePolicyType", RootId, read, policyType(PolicyType))],
  run({ RootId, PolicyType: type }, context) {
    const { store } = context;
    const organization = requireManaged(context);
    if (RootId !== organization.rootId) refuse(organizationsRootNotFound, {});
    const enabled =
      organization.policyTypes.find((one) => one === type) ?? refuse(organizationsPolicyTypeNotEnabled, {});
    const disabled = { ...organization, policyTypes: organization.policyTypes.filter((one) => one !== enabled) };
    store.put(organizations, disabled);
    detachEverywhere(store, disabled, enabled);
    return { Root: wireRoot(disabled) };
  },
});
