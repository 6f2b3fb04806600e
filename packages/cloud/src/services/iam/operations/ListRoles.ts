import { listCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { roles } from "../tables.js";
import { wireListedRole } from "../wire-role.js";

/** Source: IAM API reference, ListRoles. */
export const ListRoles = operation("ListRoles", {
  authorize: (input, read) => [listCheck("ListRoles", "role", input.PathPrefix, read)],
  run(input, { store, account }) {
    const { items, end } = pageOfRows(
      input,
      roles.key,
      (after, limit) => store.list(roles, "account", account, { after, limit }),
      (role) => role.path.startsWith(input.PathPrefix ?? "/"),
    );
    return { Roles: items.map(wireListedRole), ...end };
  },
});
