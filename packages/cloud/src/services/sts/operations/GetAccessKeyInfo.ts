import { refuse, stsAccessKeyUnknown } from "@understudy/catalogue";
import { accessKeys } from "../../iam/tables.js";
import { operation } from "../operation.js";
import { sessions } from "../tables.js";

/**
 * The account of an access key, whether it is active or not. Source: STS API reference, GetAccessKeyInfo.
 * DIFFERS: AWS reads the account out of the key itself and answers for keys that are gone too; keys of this server do not carry it.
 */
export const GetAccessKeyInfo = operation("GetAccessKeyInfo", {
  authorize: () => [{ action: "sts:GetAccessKeyInfo", resource: "*" }],
  run({ AccessKeyId: accessKeyId }, { store }) {
    const key = store.get(accessKeys, accessKeyId) ?? store.get(sessions, accessKeyId);
    return { Account: key?.account ?? refuse(stsAccessKeyUnknown, { accessKeyId }) };
  },
});
