import { isAdministrator, userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { requireUser } from "../require.js";
import { accessKeys, nameKey } from "../tables.js";

/** Source: IAM API reference, ListAccessKeys. */
export const ListAccessKeys = operation("ListAccessKeys", {
  authorize: (input, read) => [userCheck("ListAccessKeys", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const { account, store } = context;
    const name = userNameOf(input.UserName, context);
    // DIFFERS: the first keys are settings of this server, not keys of an account: nothing here can deactivate or delete them.
    if (!isAdministrator(name, context)) requireUser(name, context);
    const { items, end } = pageOfRows(input, accessKeys.key, (after, limit) =>
      store.list(accessKeys, "user", nameKey(account, name), { after, limit }),
    );
    const AccessKeyMetadata = items.map(({ userName, accessKeyId, status, createdAt }) => ({
      UserName: userName,
      AccessKeyId: accessKeyId,
      Status: status,
      CreateDate: new Date(createdAt),
    }));
    return { AccessKeyMetadata, ...end };
  },
});
