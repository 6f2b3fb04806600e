import { printedByArn, tagKeys } from "../check.js";
import { instanceProfileCheck, instanceProfiles, requireInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";
import { withoutTags } from "../tags.js";

/** Source: IAM API reference, UntagInstanceProfile. */
export const UntagInstanceProfile = operation("UntagInstanceProfile", {
  authorize: ({ InstanceProfileName, TagKeys }, read) => [
    printedByArn(instanceProfileCheck("UntagInstanceProfile", InstanceProfileName, read, tagKeys(TagKeys))),
  ],
  run(input, context) {
    const profile = requireInstanceProfile(input.InstanceProfileName, context);
    context.store.put(instanceProfiles, { ...profile, tags: withoutTags(input.TagKeys, profile.tags) });
    return {};
  },
});
