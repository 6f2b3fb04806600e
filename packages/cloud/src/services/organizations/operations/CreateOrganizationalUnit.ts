import {
  organizationsDuplicateOrganizationalUnit,
  organizationsOrganizationalUnitTooDeep,
  refuse,
} from "@understudy/catalogue";
import { entityArn } from "../arn.js";
import { attachDefaults } from "../attach.js";
import { entityCheck, withTagCheck } from "../check.js";
import { ancestorsOf } from "../membership.js";
import { operation } from "../operation.js";
import { requireManaged, requireParent } from "../require.js";
import type { UnitRow } from "../tables.js";
import { units } from "../tables.js";
import { withTags } from "../tags.js";
import { wireUnit } from "../wire.js";

/** Source: AWS Organizations API reference, CreateOrganizationalUnit. */
export const CreateOrganizationalUnit = operation("CreateOrganizationalUnit", {
  authorize: ({ ParentId, Tags }, read) => withTagCheck(entityCheck("CreateOrganizationalUnit", ParentId, read), Tags),
  run({ ParentId: parent, Name: name, Tags }, context) {
    const { store, ids } = context;
    const organization = requireManaged(context);
    requireParent(organization, parent, context);
    // AWS: the root and up to five levels of units below it.
    if (ancestorsOf(store, parent).length > 5) refuse(organizationsOrganizationalUnitTooDeep, {});
    if (store.list(units, "parent", parent).some((unit) => unit.name === name)) {
      refuse(organizationsDuplicateOrganizationalUnit, {});
    }
    const id = `ou-${organization.rootId.slice(2)}-${ids.hex(8)}`;
    const arn = entityArn(organization, id);
    const unit: UnitRow = { id, organization: organization.id, arn, name, parent, tags: withTags(Tags, []) };
    store.put(units, unit);
    attachDefaults(store, organization, id);
    return { OrganizationalUnit: wireUnit(unit) };
  },
});
