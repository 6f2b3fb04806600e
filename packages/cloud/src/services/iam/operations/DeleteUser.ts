import {
  iamAccessKeysRemain,
  iamAttachedPoliciesRemain,
  iamInlinePoliciesRemain,
  iamMfaDevicesRemain,
  refuse,
} from "@understudy/catalogue";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { accessKeys, mfaDevices, nameKey, users } from "../tables.js";
import { renameTrusted } from "../trust-policy.js";

/** Source: IAM API reference, DeleteUser. */
export const DeleteUser = operation("DeleteUser", {
  authorize: (input, read) => [userCheck("DeleteUser", input.UserName, read)],
  run(input, context) {
    const { store } = context;
    const user = requireUser(input.UserName, context);
    if (user.attached.length > 0) refuse(iamAttachedPoliciesRemain, {});
    if (Object.keys(user.inline).length > 0) refuse(iamInlinePoliciesRemain, {});
    if (store.count(accessKeys, "user", nameKey(user.account, user.userName)) > 0) refuse(iamAccessKeysRemain, {});
    if (store.count(mfaDevices, "user", user.userId) > 0) refuse(iamMfaDevicesRemain, {});
    store.delete(users, users.key(user));
    renameTrusted(store, user.arn, user.userId);
    return {};
  },
});
