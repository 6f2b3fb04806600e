import { orgCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireOrganization } from "../require.js";
import { wireOrganization } from "../wire.js";

/** Any account of the organization may ask. Source: AWS Organizations API reference, DescribeOrganization. */
export const DescribeOrganization = operation("DescribeOrganization", {
  authorize: () => [orgCheck("DescribeOrganization")],
  run: (_, context) => ({ Organization: wireOrganization(requireOrganization(context)) }),
});
