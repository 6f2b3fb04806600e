import { organizationsMasterCannotLeave, refuse } from "@understudy/catalogue";
import { orgCheck } from "../check.js";
import { leave } from "../member.js";
import { operation } from "../operation.js";
import { requireOrganization } from "../require.js";

/** Called by the member account itself. Source: AWS Organizations API reference, LeaveOrganization. */
export const LeaveOrganization = operation("LeaveOrganization", {
  authorize: () => [orgCheck("LeaveOrganization")],
  run(_, context) {
    const organization = requireOrganization(context);
    if (context.account === organization.managementAccount) refuse(organizationsMasterCannotLeave, {});
    leave(context.store, organization, context.account);
    return {};
  },
});
