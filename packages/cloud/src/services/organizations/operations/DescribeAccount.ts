import { entityCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireAccount, requireReadable } from "../require.js";
import { wireAccount } from "../wire.js";

/** Source: AWS Organizations API reference, DescribeAccount. */
export const DescribeAccount = operation("DescribeAccount", {
  authorize: ({ AccountId: id }, read) => [entityCheck("DescribeAccount", id, read)],
  run({ AccountId: id }, context) {
    return { Account: wireAccount(requireAccount(requireReadable(context), id, context)) };
  },
});
