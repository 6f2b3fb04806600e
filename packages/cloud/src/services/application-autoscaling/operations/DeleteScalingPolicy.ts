import { targetCheck } from "../check.js";
import { requirePolicy } from "../find.js";
import { operation } from "../operation.js";
import { removePolicies } from "../remove-policies.js";

/** Source: Application Auto Scaling API reference, DeleteScalingPolicy. */
export const DeleteScalingPolicy = operation("DeleteScalingPolicy", {
  authorize: (input, read) => [targetCheck("DeleteScalingPolicy", input, read)],
  run(input, context) {
    removePolicies(context, [requirePolicy(input, input.PolicyName, context)]);
    return {};
  },
});
