import { policyCheck } from "../check.js";
import { requirePolicy } from "../managed-policy.js";
import { operation } from "../operation.js";
import { wirePolicy } from "../wire-policy.js";

/** Source: IAM API reference, GetPolicy. */
export const GetPolicy = operation("GetPolicy", {
  authorize: (input, read) => [policyCheck("GetPolicy", input.PolicyArn, read)],
  run: (input, context) => ({ Policy: wirePolicy(requirePolicy(input.PolicyArn, context), context) }),
});
