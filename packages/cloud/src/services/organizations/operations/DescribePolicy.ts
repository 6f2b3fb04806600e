import { policyCheck } from "../check.js";
import { operation } from "../operation.js";
import { requirePolicy, requireReadable } from "../require.js";
import { wirePolicy } from "../wire.js";

/** Source: AWS Organizations API reference, DescribePolicy. */
export const DescribePolicy = operation("DescribePolicy", {
  authorize: ({ PolicyId }, read) => [policyCheck("DescribePolicy", PolicyId, read)],
  run: ({ PolicyId }, context) => ({ Policy: wirePolicy(requirePolicy(requireReadable(context), PolicyId, context)) }),
});
