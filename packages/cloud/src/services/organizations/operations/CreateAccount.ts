import { organizationsAccountNumberExceeded, refuse } from "@understudy/catalogue";
import { orgCheck, withTagCheck } from "../check.js";
import { MOST_ACCOUNTS } from "../member.js";
import { operation } from "../operation.js";
import { requireManaged } from "../require.js";
import type { AccountRequestRow } from "../tables.js";
import { accountRequests, accounts } from "../tables.js";
import { withTags } from "../tags.js";
import { wireAccountRequest } from "../wire.js";

/**
 * Asks for a new account; it is made in the background, see the controller account-creation. Source: AWS Organizations API
 * reference, CreateAccount.
 */
export const CreateAccount = operation("CreateAccount", {
  authorize: ({ Tags }) => withTagCheck(orgCheck("CreateAccount"), Tags),
  run({ AccountName: accountName, Email: email, RoleName: roleName = "OrganizationAccountAccessRole", Tags }, context) {
    const { store, ids, now } = context;
    const { id: organization } = requireManaged(context);
    const coming = store
      .list(accountRequests, "organization", organization)
      .filter(({ state }) => state === "IN_PROGRESS");
    if (store.count(accounts, "organization", organization) + coming.length >= MOST_ACCOUNTS) {
      refuse(organizationsAccountNumberExceeded, {});
    }
    const request: AccountRequestRow = {
      id: `car-${ids.hex(32)}`,
      organization,
      accountName,
      email,
      roleName,
      tags: withTags(Tags, []),
      state: "IN_PROGRESS",
      requestedAt: now,
    };
    store.put(accountRequests, request);
    return { CreateAccountStatus: wireAccountRequest(request) };
  },
});
