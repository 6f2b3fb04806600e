import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireAccessKey, requireUser } from "../require.js";
import { accessKeys, accessKeyUses } from "../tables.js";

/** Source: IAM API reference, DeleteAccessKey. */
export const DeleteAccessKey = operation("DeleteAccessKey", {
  authorize: (input, read) => [userCheck("DeleteAccessKey", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const user = requireUser(userNameOf(input.UserName, context), context);
    const { accessKeyId } = requireAccessKey(input.AccessKeyId, user, context);
    context.store.delete(accessKeys, accessKeyId);
    context.store.delete(accessKeyUses, accessKeyId);
    return {};
  },
});
