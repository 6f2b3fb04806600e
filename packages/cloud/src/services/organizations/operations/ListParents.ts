import { organizationsChildNotFound, refuse } from "@understudy/catalogue";
import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireReadable } from "../require.js";
import { accounts, units } from "../tables.js";

/** The root or unit that holds an account or unit: there is one. Source: AWS Organizations API reference, ListParents. */
export const ListParents = operation("ListParents", {
  authorize: ({ ChildId }, read) => [entityCheck("ListParents", ChildId, read)],
  run({ ChildId: id }, context) {
    const { store } = context;
    const organization = requireReadable(context);
    const child = store.get(units, id) ?? store.get(accounts, id);
    if (child?.organization !== organization.id) return refuse(organizationsChildNotFound, {});
    const Type = child.parent === organization.rootId ? ("ROOT" as const) : ("ORGANIZATIONAL_UNIT" as const);
    return { Parents: [{ Id: child.parent, Type }] };
  },
});
