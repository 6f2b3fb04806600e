import { printedByArn, requestTags, roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";
import { roles } from "../tables.js";
import { withTags } from "../tags.js";

/** Source: IAM API reference, TagRole. */
export const TagRole = operation("TagRole", {
  authorize: (input, read) => [printedByArn(roleCheck("TagRole", input.RoleName, read, requestTags(input.Tags)))],
  run(input, context) {
    const role = requireRole(input.RoleName, context);
    context.store.put(roles, { ...role, tags: withTags(input.Tags, role.tags, "TagsPerRole") });
    return {};
  },
});
