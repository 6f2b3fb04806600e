import { elbTargetNotRegistered, elbTargetsMissing, refuse } from "@understudy/catalogue";
import { resourceCheck } from "../check.js";
import { requireTargetGroup } from "../find.js";
import { operation } from "../operation.js";
import { targetKey, targets } from "../tables.js";
import { isInUse } from "../target-state.js";

/**
 * A target drains for the deregistration delay, then it goes; without a load balancer it goes at once. A target given without a
 * port is deregistered under every port. Source: Elastic Load Balancing API reference, DeregisterTargets.
 */
export const DeregisterTargets = operation("DeregisterTargets", {
  authorize: (input, read) => [resourceCheck("DeregisterTargets", input.TargetGroupArn, read)],
  run(input, context) {
    const { store, now } = context;
    const group = requireTargetGroup(input.TargetGroupArn, context);
    if (input.Targets.length === 0) refuse(elbTargetsMissing, {});
    const own = store.list(targets, "targetGroup", group.arn);
    const delay = Number(group.attributes["deregistration_delay.timeout_seconds"] ?? 0) * 1000;
    for (const { Id: id, Port: port } of input.Targets) {
      const rows = own.filter((row) => row.id === id && (port === undefined || row.port === port));
      if (rows.length === 0) refuse(elbTargetNotRegistered, { id });
      for (const row of rows.filter(({ drainsUntil }) => drainsUntil === undefined)) {
        if (delay > 0 && isInUse(group.arn, store)) store.put(targets, { ...row, drainsUntil: now + delay });
        else store.delete(targets, targetKey(group.arn, row.id, row.port));
      }
    }
    return {};
  },
});
