import { printedByArn, requestTags } from "../check.js";
import { instanceProfileCheck, instanceProfiles, requireInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, TagInstanceProfile. */
export const TagInstanceProfile = operation("TagInstanceProfile", {
  authorize: ({ InstanceProfileName, Tags }, read) => [
    printedByArn(instanceProfileCheck("TagInstanceProfile", InstanceProfileName, read, requestTags(Tags))),
  ],
  run(input, context) {
    const profile = requireInstanceProfile(input.InstanceProfileName, context);
    const tags = withTags(input.Tags, profile.tags, "TagsPerInstanceProfile");
    context.store.put(instanceProfiles, { ...profile, tags });
    return {};
  },
});
