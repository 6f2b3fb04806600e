import { orgCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireReadable } from "../require.js";
import { accounts } from "../tables.js";
import { wireAccount } from "../wire.js";

/** Source: AWS Organizations API reference, ListAccounts. */
export const ListAccounts = operation("ListAccounts", {
  authorize: () => [orgCheck("ListAccounts")],
  run(input, context) {
    const all = context.store.list(accounts, "organization", requireReadable(context).id);
    const { rows, end } = pageOf(input, all, accounts.key);
    return { Accounts: rows.map(wireAccount), ...end };
  },
});
