import { orgCheck, servicePrincipal } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged } from "../require.js";
import { allFeatures, checkServicePrincipal } from "../service-access.js";
import { organizations } from "../tables.js";

/**
 * Lets a service work in all accounts of the organization; enabling it again changes nothing. Source: AWS Organizations API
 * reference, EnableAWSServiceAccess.
 */
export const EnableAWSServiceAccess = operation("EnableAWSServiceAccess", {
  authorize: ({ ServicePrincipal: service }) => [orgCheck("EnableAWSServiceAccess", servicePrincipal(service))],
  run({ ServicePrincipal: service }, context) {
    const organization = allFeatures(requireManaged(context));
    checkServicePrincipal(service);
    if (organization.serviceAccess.some((access) => access.service === service)) return {};
    const serviceAccess = [...organization.serviceAccess, { service, enabledAt: context.now }];
    context.store.put(organizations, { ...organization, serviceAccess });
    return {};
  },
});
