import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";
import { tagPage } from "../tags.js";

/** Source: IAM API reference, ListRoleTags. */
export const ListRoleTags = operation("ListRoleTags", {
  authorize: (input, read) => [roleCheck("ListRoleTags", input.RoleName, read)],
  run: (input, context) => tagPage(requireRole(input.RoleName, context).tags, input),
});
