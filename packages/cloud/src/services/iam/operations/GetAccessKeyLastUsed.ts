import { iamAccessKeyNotFound, refuse } from "@understudy/catalogue";
import type { Read } from "../../../gate/operation.js";
import { userCheck } from "../check.js";
import { operation } from "../operation.js";
import type { AccessKeyRow } from "../tables.js";
import { accessKeys, accessKeyUses } from "../tables.js";

/** `N/A` for a key that was never used. Source: IAM API reference, GetAccessKeyLastUsed, AccessKeyLastUsed. */
export const GetAccessKeyLastUsed = operation("GetAccessKeyLastUsed", {
  authorize: ({ AccessKeyId }, read) => {
    const key = findKey(AccessKeyId, read);
    const printed = `access key ${AccessKeyId}`;
    if (!key) return [{ action: "iam:GetAccessKeyLastUsed", resource: "*", printed }];
    return [{ ...userCheck("GetAccessKeyLastUsed", key.userName, read), printed }];
  },
  run({ AccessKeyId }, context) {
    const key = findKey(AccessKeyId, context) ?? refuse(iamAccessKeyNotFound, { accessKeyId: String(AccessKeyId) });
    const use = context.store.get(accessKeyUses, key.accessKeyId);
    return {
      UserName: key.userName,
      AccessKeyLastUsed: {
        LastUsedDate: use && new Date(use.at),
        ServiceName: use?.service ?? "N/A",
        Region: use?.region ?? "N/A",
      },
    };
  },
});

/** Keys of other accounts are as absent. */
function findKey(id: string | undefined, { store, account }: Read): AccessKeyRow | undefined {
  const key = store.get(accessKeys, id ?? "");
  return key?.account === account ? key : undefined;
}
