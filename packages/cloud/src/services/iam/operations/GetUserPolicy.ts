import { iamUserPolicyNotFound, refuse } from "@understudy/catalogue";
import { userCheck } from "../check.js";
import { encodeDocument } from "../encode-document.js";
import { inlineDocument } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireUser } from "../require.js";

/** Source: IAM API reference, GetUserPolicy. */
export const GetUserPolicy = operation("GetUserPolicy", {
  authorize: (input, read) => [userCheck("GetUserPolicy", input.UserName, read)],
  run({ UserName, PolicyName }, context) {
    const document = inlineDocument(requireUser(UserName, context), PolicyName);
    if (document === undefined) return refuse(iamUserPolicyNotFound, { policyName: PolicyName });
    return { UserName, PolicyName, PolicyDocument: encodeDocument(document) };
  },
});
