import { organizationsPolicyTypeAlreadyEnabled, organizationsRootNotFound, refuse } from "@understudy/catalogue";
import { attachEverywhere } from "../attach.js";
import { entityCheck, policyType } from "../check.js";
import { operation } from "../operation.js";
import { availableType } from "../policy.js";
import { requireManaged } from "../require.js";
import { organizations } from "../tables.js";
import { wireRoot } from "../wire.js";

/**
 * AWS's own policy of the type is attached to everything from now on. Source: AWS Organizations API reference,
 * EnablePolicyType.
 */
export const EnablePolicyType = operation("EnablePolicyType", {
  authorize: ({ RootId, PolicyType }, read) => [entityCheck("EnablePolicyType", RootId, read, policyType(PolicyType))],
  run({ RootId, PolicyType: type }, context) {
    const { store } = context;
    const organization = requireManaged(context);
    if (RootId !== organization.rootId) refuse(organizationsRootNotFound, {});
    const known = availableType(type, organization);
    if (organization.policyTypes.includes(known)) refuse(organizationsPolicyTypeAlreadyEnabled, {});
    const enabled = { ...organization, policyTypes: [...organization.policyTypes, known] };
    store.put(organizations, enabled);
    attachEverywhere(store, enabled, known);
    return { Root: wireRoot(enabled) };
  },
});
