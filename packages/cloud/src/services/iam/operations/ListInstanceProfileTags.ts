import { instanceProfileCheck, requireInstanceProfile } from "../instance-profile.js";
import { operation } from "../operation.js";
import { tagPage } from "../tags.js";

/** Source: IAM API reference, ListInstanceProfileTags. */
export const ListInstanceProfileTags = operation("ListInstanceProfileTags", {
  authorize: (input, read) => [instanceProfileCheck("ListInstanceProfileTags", input.InstanceProfileName, read)],
  run: (input, context) => tagPage(requireInstanceProfile(input.InstanceProfileName, context).tags, input),
});
