import { organizationsDuplicateOrganizationalUnit, refuse } from "@understudy/catalogue";
import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged, requireUnit } from "../require.js";
import { units } from "../tables.js";
import { wireUnit } from "../wire.js";

/** Gives a unit another name. Source: AWS Organizations API reference, UpdateOrganizationalUnit. */
export const UpdateOrganizationalUnit = operation("UpdateOrganizationalUnit", {
  authorize: ({ OrganizationalUnitId: id }, read) => [entityCheck("UpdateOrganizationalUnit", id, read)],
  run({ OrganizationalUnitId: id, Name }, context) {
    const { store } = context;
    const unit = requireUnit(requireManaged(context), id, context);
    const name = Name ?? unit.name;
    const taken = store.list(units, "parent", unit.parent).some((other) => other.name === name && other.id !== id);
    if (taken) refuse(organizationsDuplicateOrganizationalUnit, {});
    const renamed = { ...unit, name };
    store.put(units, renamed);
    return { OrganizationalUnit: wireUnit(renamed) };
  },
});
