import { organizationsAlreadyInOrganization, refuse } from "@understudy/catalogue";
import { organizationArn } from "../arn.js";
import { orgCheck } from "../check.js";
import { join, makeServiceLinkedRole, unnamed } from "../member.js";
import { operation } from "../operation.js";
import { organizationOf } from "../require.js";
import type { OrganizationRow } from "../tables.js";
import { organizations } from "../tables.js";
import { wireOrganization } from "../wire.js";

/**
 * Makes the calling account the management account of a new organization, and AWSServiceRoleForOrganizations in it. Source:
 * AWS Organizations API reference, CreateOrganization.
 */
export const CreateOrganization = operation("CreateOrganization", {
  authorize: () => [orgCheck("CreateOrganization")],
  run({ FeatureSet: featureSet = "ALL" }, context) {
    const { account, store, ids, now } = context;
    if (organizationOf(context)) refuse(organizationsAlreadyInOrganization, {});
    makeServiceLinkedRole(context);
    const at = { id: `o-${ids.hex(10)}`, managementAccount: account };
    const { name, email } = unnamed(account);
    const organization: OrganizationRow = {
      ...at,
      arn: organizationArn(at),
      managementEmail: email,
      featureSet,
      rootId: `r-${ids.hex(4)}`,
      rootTags: [],
      // AWS: policy types are not enabled in a root that was made through the API.
      policyTypes: [],
      serviceAccess: [],
    };
    store.put(organizations, organization);
    join(store, organization, { account, name, email, joinedMethod: "INVITED", joinedAt: now, tags: [] });
    return { Organization: wireOrganization(organization) };
  },
});
