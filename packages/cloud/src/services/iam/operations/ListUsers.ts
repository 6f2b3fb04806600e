import { listCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { users } from "../tables.js";
import { wireListedUser } from "../wire-user.js";

/** Source: IAM API reference, ListUsers. */
export const ListUsers = operation("ListUsers", {
  authorize: (input, read) => [listCheck("ListUsers", "user", input.PathPrefix, read)],
  run(input, { store, account }) {
    const { items, end } = pageOfRows(
      input,
      users.key,
      (after, limit) => store.list(users, "account", account, { after, limit }),
      (user) => user.path.startsWith(input.PathPrefix ?? "/"),
    );
    return { Users: items.map(wireListedUser), ...end };
  },
});
