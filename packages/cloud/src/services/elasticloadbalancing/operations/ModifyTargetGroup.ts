import { resourceCheck } from "../check.js";
import { requireTargetGroup } from "../find.js";
import { changedHealthCheck } from "../health-check.js";
import { operation } from "../operation.js";
import { targetGroups } from "../tables.js";
import { wireTargetGroup } from "../wire-target-group.js";

/** Source: Elastic Load Balancing API reference, ModifyTargetGroup. */
export const ModifyTargetGroup = operation("ModifyTargetGroup", {
  authorize: (input, read) => [resourceCheck("ModifyTargetGroup", input.TargetGroupArn, read)],
  run(input, context) {
    const row = requireTargetGroup(input.TargetGroupArn, context);
    const changed = { ...row, healthCheck: changedHealthCheck(row.healthCheck, input, row) };
    context.store.put(targetGroups, changed);
    return { TargetGroups: [wireTargetGroup(changed, context.store)] };
  },
});
