import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireParent, requireReadable } from "../require.js";
import { accounts, units } from "../tables.js";

/** Source: AWS Organizations API reference, ListChildren. */
export const ListChildren = operation("ListChildren", {
  authorize: ({ ParentId }, read) => [entityCheck("ListChildren", ParentId, read)],
  run(input, context) {
    const { store } = context;
    const { ParentId: parent, ChildType: Type } = input;
    requireParent(requireReadable(context), parent, context);
    const ids =
      Type === "ACCOUNT"
        ? store.list(accounts, "parent", parent).map(({ account }) => account)
        : store.list(units, "parent", parent).map(({ id }) => id);
    const { rows, end } = pageOf(input, ids, (id) => id);
    return { Children: rows.map((Id) => ({ Id, Type })), ...end };
  },
});
