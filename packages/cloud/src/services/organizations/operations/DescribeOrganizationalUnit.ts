import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireReadable, requireUnit } from "../require.js";
import { wireUnit } from "../wire.js";

/** Source: AWS Organizations API reference, DescribeOrganizationalUnit. */
export const DescribeOrganizationalUnit = operation("DescribeOrganizationalUnit", {
  authorize: ({ OrganizationalUnitId: id }, read) => [entityCheck("DescribeOrganizationalUnit", id, read)],
  run({ OrganizationalUnitId: id }, context) {
    return { OrganizationalUnit: wireUnit(requireUnit(requireReadable(context), id, context)) };
  },
});
