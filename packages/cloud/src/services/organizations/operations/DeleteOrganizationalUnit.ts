import { organizationsOrganizationalUnitNotEmpty, refuse } from "@understudy/catalogue";
import { detachAll } from "../attach.js";
import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged, requireUnit } from "../require.js";
import { accounts, units } from "../tables.js";

/** Source: AWS Organizations API reference, DeleteOrganizationalUnit. */
export const DeleteOrganizationalUnit = operation("DeleteOrganizationalUnit", {
  authorize: ({ OrganizationalUnitId: id }, read) => [entityCheck("DeleteOrganizationalUnit", id, read)],
  run({ OrganizationalUnitId: id }, context) {
    const { store } = context;
    const organization = requireManaged(context);
    requireUnit(organization, id, context);
    if (store.count(units, "parent", id) + store.count(accounts, "parent", id) > 0) {
      refuse(organizationsOrganizationalUnitNotEmpty, {});
    }
    store.delete(units, id);
    detachAll(store, organization, id);
    return {};
  },
});
