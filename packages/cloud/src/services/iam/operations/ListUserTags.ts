import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { tagPage } from "../tags.js";

/** Source: IAM API reference, ListUserTags. */
export const ListUserTags = operation("ListUserTags", {
  authorize: (input, read) => [userCheck("ListUserTags", input.UserName, read)],
  run: (input, context) => tagPage(requireUser(input.UserName, context).tags, input),
});
