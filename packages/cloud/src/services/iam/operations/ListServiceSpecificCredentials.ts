import { userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { serviceCredentials } from "../credential-tables.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import { requireUser } from "../require.js";
import { checkCredentialService, wireServiceCredential } from "../service-credential.js";
import { users } from "../tables.js";

/** Of one user or of all; never with passwords. Source: IAM API reference, ListServiceSpecificCredentials. */
export const ListServiceSpecificCredentials = operation("ListServiceSpecificCredentials", {
  authorize: ({ UserName, AllUsers }, read) => {
    const action = "ListServiceSpecificCredentials";
    if (AllUsers) return [{ action: `iam:${action}`, resource: `arn:aws:iam::${read.account}:user/*` }];
    return [userCheck(action, userNameOf(UserName, read), read)];
  },
  run(input, context) {
    const { store, account } = context;
    const { UserName, AllUsers, ServiceName } = input;
    const rows = AllUsers
      ? store.list(serviceCredentials, "account", account)
      : store.list(serviceCredentials, "user", requireUser(userNameOf(UserName, context), context).userId);
    checkCredentialService(ServiceName);
    const asked = rows.filter(({ serviceName }) => ServiceName === undefined || serviceName === ServiceName);
    const { items, end } = pageOfList(input, asked, ({ id }) => id);
    const nameOf = (userId: string) => store.list(users, "id", userId)[0]?.userName ?? "";
    return {
      ServiceSpecificCredentials: items.map((row) => wireServiceCredential(row, nameOf(row.userId))),
      // Recorded: nothing is said of pages where there is one only.
      ...(end.IsTruncated && end),
    };
  },
});
