import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOf } from "../page.js";
import { requireParent, requireReadable } from "../require.js";
import { units } from "../tables.js";
import { wireUnit } from "../wire.js";

/** Source: AWS Organizations API reference, ListOrganizationalUnitsForParent. */
export const ListOrganizationalUnitsForParent = operation("ListOrganizationalUnitsForParent", {
  authorize: ({ ParentId }, read) => [entityCheck("ListOrganizationalUnitsForParent", ParentId, read)],
  run(input, context) {
    requireParent(requireReadable(context), input.ParentId, context);
    const { rows, end } = pageOf(input, context.store.list(units, "parent", input.ParentId), units.key);
    return { OrganizationalUnits: rows.map(wireUnit), ...end };
  },
});
