import { listCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { groups } from "../tables.js";
import { wireGroup } from "../wire-group.js";

/** Source: IAM API reference, ListGroups. */
export const ListGroups = operation("ListGroups", {
  authorize: (input, read) => [listCheck("ListGroups", "group", input.PathPrefix, read)],
  run(input, { store, account }) {
    const { items, end } = pageOfRows(
      input,
      groups.key,
      (after, limit) => store.list(groups, "account", account, { after, limit }),
      (group) => group.path.startsWith(input.PathPrefix ?? "/"),
    );
    return { Groups: items.map(wireGroup), ...end };
  },
});
