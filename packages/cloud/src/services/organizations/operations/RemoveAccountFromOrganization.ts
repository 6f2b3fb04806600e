import { organizationsMasterCannotLeave, refuse } from "@understudy/catalogue";
import { entityCheck } from "../check.js";
import { leave } from "../member.js";
import { operation } from "../operation.js";
import { requireAccount, requireManaged } from "../require.js";

/** Source: AWS Organizations API reference, RemoveAccountFromOrganization. */
export const RemoveAccountFromOrganization = operation("RemoveAccountFromOrganization", {
  authorize: ({ AccountId }, read) => [entityCheck("RemoveAccountFromOrganization", AccountId, read)],
  run({ AccountId: id }, context) {
    const organization = requireManaged(context);
    requireAccount(organization, id, context);
    if (id === organization.managementAccount) refuse(organizationsMasterCannotLeave, {});
    leave(context.store, organization, id);
    return {};
  },
});
