import { roleCheck } from "../check.js";
import { instanceProfiles, wireListedInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { requireRole } from "../require.js";
import { roles } from "../tables.js";

/** Source: IAM API reference, ListInstanceProfilesForRole. */
export const ListInstanceProfilesForRole = operation("ListInstanceProfilesForRole", {
  authorize: (input, read) => [roleCheck("ListInstanceProfilesForRole", input.RoleName, read)],
  run(input, context) {
    const key = roles.key(requireRole(input.RoleName, context));
    const { items, end } = pageOfRows(input, instanceProfiles.key, (after, limit) =>
      context.store.list(instanceProfiles, "role", key, { after, limit }),
    );
    return { InstanceProfiles: items.map((profile) => wireListedInstanceProfile(profile, context)), ...end };
  },
});
