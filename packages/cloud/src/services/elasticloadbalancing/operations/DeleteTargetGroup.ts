import { elbArnInvalid, elbTargetGroupInUse, refuse } from "@understudy/catalogue";
import { parseElbArn } from "../arn.js";
import { resourceCheck } from "../check.js";
import { operation } from "../operation.js";
import { targetGroups, targetKey, targets } from "../tables.js";
import { isInUse } from "../target-state.js";

/** Deletes a target group with its targets. One that is not there is deleted too. Source: Elastic Load Balancing API reference, DeleteTargetGroup. */
export const DeleteTargetGroup = operation("DeleteTargetGroup", {
  authorize: (input, read) => [resourceCheck("DeleteTargetGroup", input.TargetGroupArn, read)],
  run({ TargetGroupArn: arn }, { store }) {
    if (parseElbArn(arn)?.kind !== "targetgroup") refuse(elbArnInvalid, { arn, kind: "target group" });
    if (isInUse(arn, store)) refuse(elbTargetGroupInUse, { arn });
    for (const { id, port } of store.list(targets, "targetGroup", arn)) store.delete(targets, targetKey(arn, id, port));
    store.delete(targetGroups, arn);
    return {};
  },
});
