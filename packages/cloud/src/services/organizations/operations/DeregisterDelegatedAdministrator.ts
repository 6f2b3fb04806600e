import { organizationsAccountNotRegistered, refuse } from "@understudy/catalogue";
import { entityCheck, servicePrincipal } from "../check.js";
import { operation } from "../operation.js";
import { requireAccount, requireManaged } from "../require.js";
import { delegationKey, delegations } from "../tables.js";

/** Source: AWS Organizations API reference, DeregisterDelegatedAdministrator. */
export const DeregisterDelegatedAdministrator = operation("DeregisterDelegatedAdministrator", {
  authorize: ({ AccountId, ServicePrincipal }, read) => [
    entityCheck("DeregisterDelegatedAdministrator", AccountId, read, servicePrincipal(ServicePrincipal)),
  ],
  run({ AccountId: account, ServicePrincipal: service }, context) {
    const { store } = context;
    requireAccount(requireManaged(context), account, context);
    const key = delegationKey(account, service);
    if (!store.get(delegations, key)) refuse(organizationsAccountNotRegistered, {});
    store.delete(delegations, key);
    return {};
  },
});
