import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";

/** There are no instance profiles here, so no role is in one. Source: IAM API reference, ListInstanceProfilesForRole. */
export const ListInstanceProfilesForRole = operation("ListInstanceProfilesForRole", {
  authorize: (input, read) => [roleCheck("ListInstanceProfilesForRole", input.RoleName, read)],
  run(input, context) {
    requireRole(input.RoleName, context);
    return { InstanceProfiles: [], IsTruncated: false };
  },
});
