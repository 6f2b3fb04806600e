import { iamRolePolicyNotFound, refuse } from "@understudy/catalogue";
import { roleCheck } from "../check.js";
import { encodeDocument } from "../encode-document.js";
import { inlineDocument } from "../inline-policy.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";

/** Source: IAM API reference, GetRolePolicy. */
export const GetRolePolicy = operation("GetRolePolicy", {
  authorize: (input, read) => [roleCheck("GetRolePolicy", input.RoleName, read)],
  run({ RoleName, PolicyName }, context) {
    const document = inlineDocument(requireRole(RoleName, context), PolicyName);
    if (document === undefined) return refuse(iamRolePolicyNotFound, { policyName: PolicyName });
    return { RoleName, PolicyName, PolicyDocument: encodeDocument(document) };
  },
});
