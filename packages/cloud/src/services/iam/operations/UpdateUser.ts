import { iamUserAlreadyExists, refuse } from "@understudy/catalogue";
import type { Store } from "../../../store/store.js";
import { userArn } from "../arn.js";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import { renamePrincipal } from "../rename-principal.js";
import { findUser, requireUser } from "../require.js";
import type { UserRow } from "../tables.js";
import { accessKeys, nameKey, users } from "../tables.js";

/** Renames or moves; needs the right for the user as it is and as it will be. Source: IAM API reference, UpdateUser. */
export const UpdateUser = operation("UpdateUser", {
  authorize: (input, read) => {
    const now = userCheck("UpdateUser", input.UserName, read);
    const path = input.NewPath ?? findUser(input.UserName, read)?.path ?? "/";
    const then = userArn(read.account, path, input.NewUserName ?? input.UserName);
    return then === now.resource
      ? [now]
      : [now, { ...now, resource: then, printed: `user ${input.NewUserName ?? input.UserName}` }];
  },
  run({ UserName, NewUserName = UserName, NewPath }, { account, store }) {
    const user = requireUser(UserName, { account, store });
    const other = store.get(users, nameKey(account, NewUserName));
    if (other && other.userId !== user.userId) refuse(iamUserAlreadyExists, { userName: NewUserName });
    const path = NewPath ?? user.path;
    const renamed = { ...user, userName: NewUserName, path, arn: userArn(account, path, NewUserName) };
    replaceUser(user, renamed, store);
    return {};
  },
});

function replaceUser(user: UserRow, renamed: UserRow, store: Store): void {
  const keys = store.list(accessKeys, "user", nameKey(user.account, user.userName));
  store.delete(users, users.key(user));
  store.put(users, renamed);
  for (const key of keys) store.put(accessKeys, { ...key, userName: renamed.userName });
  if (renamed.arn !== user.arn) renamePrincipal(store, user.arn, renamed.arn);
}
