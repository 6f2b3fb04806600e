import { checkBoundary } from "../boundary.js";
import { boundaryKey, printedByArn, userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { users } from "../tables.js";

/** Source: IAM API reference, PutUserPermissionsBoundary. */
export const PutUserPermissionsBoundary = operation("PutUserPermissionsBoundary", {
  authorize: (input, read) => [
    printedByArn(
      userCheck(
        "PutUserPermissionsBoundary",
        input.UserName,
        read,
        boundaryKey({ boundary: input.PermissionsBoundary }),
      ),
    ),
  ],
  run(input, context) {
    const user = requireUser(input.UserName, context);
    checkBoundary(input.PermissionsBoundary, context);
    context.store.put(users, { ...user, boundary: input.PermissionsBoundary });
    return {};
  },
});
