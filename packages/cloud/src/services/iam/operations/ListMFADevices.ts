import type { Read } from "../../../gate/operation.js";
import { isAdministrator, userNameOf } from "../calling-user.js";
import { userCheck } from "../check.js";
import { isEnabledFor } from "../mfa-device.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { requireUser } from "../require.js";
import { mfaDevices } from "../tables.js";
import { wireDevice } from "../wire-mfa-device.js";

const NONE = { MFADevices: [], IsTruncated: false };

/** The devices of a user; of the caller where no name is given. Source: IAM API reference, ListMFADevices. */
export const ListMFADevices = operation("ListMFADevices", {
  authorize: ({ UserName }, read) => {
    if (isRootItself(UserName, read)) {
      return [{ action: "iam:ListMFADevices", resource: `arn:aws:iam::${read.account}:root` }];
    }
    return [userCheck("ListMFADevices", userNameOf(UserName, read), read)];
  },
  run(input, context) {
    if (isRootItself(input.UserName, context)) return NONE;
    const name = userNameOf(input.UserName, context);
    if (isAdministrator(name, context)) return NONE;
    const user = requireUser(name, context);
    const { items, end } = pageOfRows(input, mfaDevices.key, (after, limit) =>
      context.store.list(mfaDevices, "user", user.userId, { after, limit }),
    );
    return {
      MFADevices: items
        .filter((device) => isEnabledFor(user, device))
        .map((device) => wireDevice(device, user.userName)),
      ...end,
    };
  },
});

/** Root's devices are registered in the console only: here it has none. */
const isRootItself = (name: string | undefined, { caller }: Read) =>
  name === undefined && caller.principal.kind === "root";
