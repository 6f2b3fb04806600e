import { iamRoleNotFound, refuse } from "@understudy/catalogue";
import { instanceProfileCheck, instanceProfiles, requireInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";
import { requireModifiableRole } from "../require.js";

/** Source: IAM API reference, RemoveRoleFromInstanceProfile. */
export const RemoveRoleFromInstanceProfile = operation("RemoveRoleFromInstanceProfile", {
  authorize: (input, read) => [instanceProfileCheck("RemoveRoleFromInstanceProfile", input.InstanceProfileName, read)],
  run({ InstanceProfileName, RoleName: roleName }, context) {
    requireModifiableRole(roleName, context);
    const { roleName: held, ...emptied } = requireInstanceProfile(InstanceProfileName, context);
    // inferred: AWS documents NoSuchEntity alone; no text for a role that exists, but is not in the profile, is public.
    if (held !== roleName) refuse(iamRoleNotFound, { roleName });
    context.store.put(instanceProfiles, emptied);
    return {};
  },
});
