import { isAdministrator, userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { sshPublicKeys } from "../credential-tables.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import { requireUser } from "../require.js";
import { wireSshPublicKeyMetadata } from "../ssh-public-key.js";

/** Source: IAM API reference, ListSSHPublicKeys. */
export const ListSSHPublicKeys = operation("ListSSHPublicKeys", {
  authorize: (input, read) => [userCheck("ListSSHPublicKeys", userNameOf(input.UserName, read), read)],
  run(input, context) {
    const name = userNameOf(input.UserName, context);
    if (isAdministrator(name, context)) return { SSHPublicKeys: [], IsTruncated: false };
    const { userId, userName } = requireUser(name, context);
    const rows = context.store.list(sshPublicKeys, "user", userId);
    const { items, end } = pageOfList(input, rows, ({ id }) => id);
    return { SSHPublicKeys: items.map((row) => wireSshPublicKeyMetadata(row, userName)), ...end };
  },
});
