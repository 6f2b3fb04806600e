import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireParent, requireReadable } from "../require.js";
import { accounts } from "../tables.js";
import { wireAccount } from "../wire.js";

/**
 * Those that are in the root or unit itself, not in units below. Source: AWS Organizations API reference,
 * ListAccountsForParent.
 */
export const ListAccountsForParent = operation("ListAccountsForParent", {
  authorize: ({ ParentId }, read) => [entityCheck("ListAccountsForParent", ParentId, read)],
  run(input, context) {
    requireParent(requireReadable(context), input.ParentId, context);
    const { rows, end } = pageOf(input, context.store.list(accounts, "parent", input.ParentId), accounts.key);
    return { Accounts: rows.map(wireAccount), ...end };
  },
});
