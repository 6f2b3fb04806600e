import { elbTargetsMissing, refuse } from "@understudy/catalogue";
import { resourceCheck } from "../check.js";
import { checkTarget } from "../check-target.js";
import { requireTargetGroup } from "../find.js";
import { operation } from "../operation.js";
import { targetKey, targets } from "../tables.js";

/** A target that is registered already stays as it is; one that drains begins anew. Source: Elastic Load Balancing API reference, RegisterTargets. */
export const RegisterTargets = operation("RegisterTargets", {
  authorize: (input, read) => [resourceCheck("RegisterTargets", input.TargetGroupArn, read)],
  run(input, context) {
    const { store, account, region, now } = context;
    const group = requireTargetGroup(input.TargetGroupArn, context);
    if (input.Targets.length === 0) refuse(elbTargetsMissing, {});
    for (const { Id: id } of input.Targets) checkTarget(id, group);
    for (const { Id: id, Port, AvailabilityZone: availabilityZone } of input.Targets) {
      const port = Port ?? group.port;
      const before = store.get(targets, targetKey(group.arn, id, port));
      if (before && before.drainsUntil === undefined) continue;
      const row = { account, region, targetGroupArn: group.arn, id, port, availabilityZone, registeredAt: now };
      store.put(targets, { ...row, health: "initial" });
    }
    return {};
  },
});
