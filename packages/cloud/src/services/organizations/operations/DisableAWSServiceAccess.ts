import { orgCheck, servicePrincipal } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged } from "../require.js";
import { allFeatures, checkServicePrincipal } from "../service-access.js";
import { organizations } from "../tables.js";

/** A service that has no access is passed over. Source: AWS Organizations API reference, DisableAWSServiceAccess. */
export const DisableAWSServiceAccess = operation("DisableAWSServiceAccess", {
  authorize: ({ ServicePrincipal: service }) => [orgCheck("DisableAWSServiceAccess", servicePrincipal(service))],
  run({ ServicePrincipal: service }, context) {
    const organization = allFeatures(requireManaged(context));
    checkServicePrincipal(service);
    const serviceAccess = organization.serviceAccess.filter((access) => access.service !== service);
    context.store.put(organizations, { ...organization, serviceAccess });
    return {};
  },
});
