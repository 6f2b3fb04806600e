import { instanceProfileCheck, requireInstanceProfile, wireInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";

/** Source: IAM API reference, GetInstanceProfile. */
export const GetInstanceProfile = operation("GetInstanceProfile", {
  authorize: (input, read) => [instanceProfileCheck("GetInstanceProfile", input.InstanceProfileName, read)],
  run(input, context) {
    const profile = requireInstanceProfile(input.InstanceProfileName, context);
    return { InstanceProfile: wireInstanceProfile(profile, context) };
  },
});
