import { elbTargetsMissing, refuse } from "@understudy/catalogue";
import { resourceCheck } from "../check.js";
import { requireTargetGroup } from "../find.js";
import { operation } from "../operation.js";
import { targetKey, targets } from "../tables.js";
import { isInUse } from "../target-state.js";

/**
 * A target drains for the deregistration delay, then it goes; without a load balancer it goes at once. One that is not there is no
 * error, nor one under another port: recorded in chaostoolkit-incubator/chaostoolkit-aws#60.
 * Source: Elastic Load Balancing API reference, DeregisterTargets.
 */
export const DeregisterTargets = operation("DeregisterTargets", {
  authorize: (input, read) => [resourceCheck("DeregisterTargets", input.TargetGroupArn, read)],
  run(input, context) {
    const { store, now } = context;
    const group = requireTargetGroup(input.TargetGroupArn, context);
    if (input.Targets.length === 0) refuse(elbTargetsMissing, {});
    const delay = Number(group.attributes["deregistration_delay.timeout_seconds"] ?? 0) * 1000;
    for (const { Id: id, Port: port = group.port } of input.Targets) {
      const row = store.get(targets, targetKey(group.arn, id, port));
      if (!row || row.drainsUntil !== undefined) continue;
      if (delay > 0 && isInUse(group.arn, store)) store.put(targets, { ...row, drainsUntil: now + delay });
      else store.delete(targets, targetKey(group.arn, id, port));
    }
    return {};
  },
});
