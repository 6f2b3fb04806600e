import { organizationsAccountNotRegistered, refuse } from "@understudy/catalogue";
import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireAccount, requireReadable } from "../require.js";
import { delegations } from "../tables.js";

/** Source: AWS Organizations API reference, ListDelegatedServicesForAccount. */
export const ListDelegatedServicesForAccount = operation("ListDelegatedServicesForAccount", {
  authorize: ({ AccountId }, read) => [entityCheck("ListDelegatedServicesForAccount", AccountId, read)],
  run(input, context) {
    requireAccount(requireReadable(context), input.AccountId, context);
    const all = context.store.list(delegations, "account", input.AccountId);
    if (all.length === 0) refuse(organizationsAccountNotRegistered, {});
    const { rows, end } = pageOf(input, all, ({ service }) => service);
    const shown = rows.map(({ service, enabledAt }) => ({
      ServicePrincipal: service,
      DelegationEnabledDate: new Date(enabledAt),
    }));
    return { DelegatedServices: shown, ...end };
  },
});
