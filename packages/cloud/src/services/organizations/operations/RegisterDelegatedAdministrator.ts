import {
  organizationsAccountAlreadyRegistered,
  organizationsManagementAccountNotDelegable,
  organizationsServiceAccessNotEnabled,
  refuse,
} from "@understudy/catalogue";
import { entityCheck, servicePrincipal } from "../check.js";
import { operation } from "../operation.js";
import { requireAccount, requireManaged } from "../require.js";
import { allFeatures, checkServicePrincipal } from "../service-access.js";
import { delegationKey, delegations } from "../tables.js";

/**
 * Lets a member account administer a service for the organization; it may look into the organization from then on.
 * Source: AWS Organizations API reference, RegisterDelegatedAdministrator.
 */
export const RegisterDelegatedAdministrator = operation("RegisterDelegatedAdministrator", {
  authorize: ({ AccountId, ServicePrincipal }, read) => [
    entityCheck("RegisterDelegatedAdministrator", AccountId, read, servicePrincipal(ServicePrincipal)),
  ],
  run({ AccountId: account, ServicePrincipal: service }, context) {
    const { store, now } = context;
    const organization = allFeatures(requireManaged(context));
    requireAccount(organization, account, context);
    checkServicePrincipal(service);
    if (account === organization.managementAccount) refuse(organizationsManagementAccountNotDelegable, {});
    if (!organization.serviceAccess.some((access) => access.service === service)) {
      refuse(organizationsServiceAccessNotEnabled, {});
    }
    if (store.get(delegations, delegationKey(account, service))) refuse(organizationsAccountAlreadyRegistered, {});
    store.put(delegations, { organization: organization.id, account, service, enabledAt: now });
    return {};
  },
});
