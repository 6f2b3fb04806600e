import { targetCheck } from "../check.js";
import { requireTarget } from "../find.js";
import { operation } from "../operation.js";
import { removePolicies } from "../remove-policies.js";
import { memberKey, scalableTargets, scalingPolicies, scheduledActions, targetKey } from "../tables.js";

/** Takes the target's policies and scheduled actions with it. Source: Application Auto Scaling API reference, DeregisterScalableTarget. */
export const DeregisterScalableTarget = operation("DeregisterScalableTarget", {
  authorize: (input, read) => [targetCheck("DeregisterScalableTarget", input, read)],
  run(input, context) {
    const { store } = context;
    const key = targetKey(context, requireTarget(input, context));
    removePolicies(context, store.list(scalingPolicies, "target", key));
    for (const { ScheduledActionName } of store.list(scheduledActions, "target", key)) {
      store.delete(scheduledActions, memberKey(key, ScheduledActionName));
    }
    store.delete(scalableTargets, key);
    return {};
  },
});
