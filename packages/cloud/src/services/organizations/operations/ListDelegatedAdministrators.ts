import { orgCheck, servicePrincipal } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireReadable } from "../require.js";
import { accounts, delegations } from "../tables.js";
import { wireAccount } from "../wire.js";

/** All of them, or those of one service. Source: AWS Organizations API reference, ListDelegatedAdministrators. */
export const ListDelegatedAdministrators = operation("ListDelegatedAdministrators", {
  authorize: ({ ServicePrincipal: service }) => [
    orgCheck("ListDelegatedAdministrators", service === undefined ? {} : servicePrincipal(service)),
  ],
  run(input, context) {
    const { store } = context;
    const organization = requireReadable(context);
    const wanted = store
      .list(delegations, "organization", organization.id)
      .filter(({ service }) => input.ServicePrincipal === undefined || service === input.ServicePrincipal);
    // An account stands here once, since its first delegation.
    const first = new Map<string, number>();
    for (const { account, enabledAt } of wanted) {
      first.set(account, Math.min(enabledAt, first.get(account) ?? enabledAt));
    }
    const { rows, end } = pageOf(input, [...first], ([account]) => account);
    const shown = rows.flatMap(([account, enabledAt]) => {
      const row = store.get(accounts, account);
      return row ? [{ ...wireAccount(row), DelegationEnabledDate: new Date(enabledAt) }] : [];
    });
    return { DelegatedAdministrators: shown, ...end };
  },
});
