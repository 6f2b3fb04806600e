import {
  organizationsDestinationParentNotFound,
  organizationsDuplicateAccount,
  organizationsSourceParentNotFound,
  refuse,
} from "@understudy/catalogue";
import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireAccount, requireManaged, requireParent } from "../require.js";
import { accounts } from "../tables.js";

/** Source: AWS Organizations API reference, MoveAccount. */
export const MoveAccount = operation("MoveAccount", {
  authorize: ({ AccountId, SourceParentId, DestinationParentId }, read) =>
    [AccountId, SourceParentId, DestinationParentId].map((id) => entityCheck("MoveAccount", id, read)),
  run({ AccountId: id, SourceParentId: source, DestinationParentId: destination }, context) {
    const organization = requireManaged(context);
    const account = requireAccount(organization, id, context);
    requireParent(organization, source, context, organizationsSourceParentNotFound);
    requireParent(organization, destination, context, organizationsDestinationParentNotFound);
    if (account.parent === destination) refuse(organizationsDuplicateAccount, {});
    if (account.parent !== source) refuse(organizationsSourceParentNotFound, {});
    context.store.put(accounts, { ...account, parent: destination });
    return {};
  },
});
