import { printedByArn, roleCheck, tagKeys } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";
import { roles } from "../tables.js";
import { withoutTags } from "../tags.js";

/** Source: IAM API reference, UntagRole. */
export const UntagRole = operation("UntagRole", {
  authorize: (input, read) => [printedByArn(roleCheck("UntagRole", input.RoleName, read, tagKeys(input.TagKeys)))],
  run(input, context) {
    const role = requireRole(input.RoleName, context);
    context.store.put(roles, { ...role, tags: withoutTags(input.TagKeys, role.tags) });
    return {};
  },
});
