import { iamInstanceProfilesRemain, refuse } from "@understudy/catalogue";
import { instanceProfileCheck, instanceProfiles, requireInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";

/** Refused while a role is in it. Source: IAM API reference, DeleteInstanceProfile. */
export const DeleteInstanceProfile = operation("DeleteInstanceProfile", {
  authorize: (input, read) => [instanceProfileCheck("DeleteInstanceProfile", input.InstanceProfileName, read)],
  run(input, context) {
    const profile = requireInstanceProfile(input.InstanceProfileName, context);
    if (profile.roleName !== undefined) refuse(iamInstanceProfilesRemain, {});
    context.store.delete(instanceProfiles, instanceProfiles.key(profile));
    return {};
  },
});
