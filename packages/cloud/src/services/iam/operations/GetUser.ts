import type { User } from "@aws-sdk/client-iam";
import { isAdministrator, userNameOf, wireAdministrator } from "../calling-user.js";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";
import { wireUser } from "../wire-user.js";

/** The caller where no name is given; root has no name of its own. Source: IAM API reference, GetUser. */
export const GetUser = operation("GetUser", {
  authorize: ({ UserName }, read) => {
    const { principal, account } = read.caller;
    if (UserName === undefined && principal.kind === "root") {
      return [{ action: "iam:GetUser", resource: `arn:aws:iam::${account}:root` }];
    }
    return [userCheck("GetUser", userNameOf(UserName, read), read)];
  },
  run({ UserName }, context) {
    if (UserName === undefined && context.caller.principal.kind === "root") return { User: wireRoot(context.account) };
    const name = userNameOf(UserName, context);
    if (isAdministrator(name, context)) return { User: wireAdministrator(context.account) };
    return { User: wireUser(requireUser(name, context)) };
  },
});

/** AWS gives neither name nor path of the root user. */
function wireRoot(account: string): User {
  return { UserId: account, Arn: `arn:aws:iam::${account}:root`, CreateDate: new Date(0) } as User;
}
