import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import type { AccessKeyRow } from "../tables.js";
import { accessKeys, nameKey } from "../tables.js";

/** The only answer that ever tells a secret. Source: IAM API reference, CreateAccessKey. */
export const CreateAccessKey = operation("CreateAccessKey", {
  authorize: (input, read) => [userCheck("CreateAccessKey", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const { account, store, ids, now } = context;
    const { userName } = requireUser(userNameOf(input.UserName, context), context);
    checkQuota("AccessKeysPerUser", store.count(accessKeys, "user", nameKey(account, userName)) + 1);
    const key: AccessKeyRow = {
      accessKeyId: ids.accessKeyId("AKIA"),
      secretAccessKey: ids.secretAccessKey(),
      account,
      userName,
      status: "Active",
      createdAt: now,
    };
    store.put(accessKeys, key);
    return {
      AccessKey: {
        UserName: userName,
        AccessKeyId: key.accessKeyId,
        Status: key.status,
        SecretAccessKey: key.secretAccessKey,
        CreateDate: new Date(now),
      },
    };
  },
});
