/** ARNs of Application Auto Scaling. Source: Service Authorization Reference; API reference, PutScalingPolicy, PutScheduledAction. */
import type { Place, ScalableTargetRow } from "./tables.js";

/** @param id what follows the slash, or `*` for targets that are not registered (yet). */
export const scalableTargetArn = ({ account, region }: Place, id: string) =>
  `arn:aws:application-autoscaling:${region}:${account}:scalable-target/${id}`;

export const policyArn = (target: ScalableTargetRow, name: string) =>
  `${memberArn(target, "scalingPolicy")}:policyName/${name}`;

export const scheduledActionArn = (target: ScalableTargetRow, name: string) =>
  `${memberArn(target, "scheduledAction")}:scheduledActionName/${name}`;

/** AWS: policies and scheduled actions have ARNs of `autoscaling`, and those of one target share an id. */
function memberArn({ account, region, uuid, ServiceNamespace, ResourceId }: ScalableTargetRow, kind: string): string {
  return `arn:aws:autoscaling:${region}:${account}:${kind}:${uuid}:resource/${ServiceNamespace}/${ResourceId}`;
}
