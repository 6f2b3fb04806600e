import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireAccessKey, requireUser } from "../require.js";
import { accessKeys } from "../tables.js";

/** Source: IAM API reference, UpdateAccessKey. */
export const UpdateAccessKey = operation("UpdateAccessKey", {
  authorize: (input, read) => [userCheck("UpdateAccessKey", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const user = requireUser(userNameOf(input.UserName, context), context);
    const key = requireAccessKey(input.AccessKeyId, user, context);
    context.store.put(accessKeys, { ...key, status: input.Status === "Active" ? "Active" : "Inactive" });
    return {};
  },
});
