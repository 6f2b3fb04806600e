import { boundedUserCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { users } from "../tables.js";

/** Source: IAM API reference, DeleteUserPermissionsBoundary. */
export const DeleteUserPermissionsBoundary = operation("DeleteUserPermissionsBoundary", {
  authorize: (input, read) => [boundedUserCheck("DeleteUserPermissionsBoundary", input.UserName, read)],
  run(input, context) {
    const { boundary: _removed, ...user } = requireUser(input.UserName, context);
    context.store.put(users, user);
    return {};
  },
});
