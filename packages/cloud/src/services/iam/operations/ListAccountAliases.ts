import { accountAliases } from "../account-tables.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";

/** One at most. Source: IAM API reference, ListAccountAliases. */
export const ListAccountAliases = operation("ListAccountAliases", {
  authorize: () => [{ action: "iam:ListAccountAliases", resource: "*" }],
  run(input, { store, account }) {
    const aliases = store.list(accountAliases, "account", account).map(({ alias }) => alias);
    const { items, end } = pageOfList(input, aliases, (alias) => alias);
    return { AccountAliases: [...items], ...end };
  },
});
