import { refuse, scalingCapacityMissing, scalingQuotaExceeded, scalingTaggedTargetExists } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { scalableTargetArn } from "../arn.js";
import { requireService } from "../capacity.js";
import { ecsChecks, serviceLinkedRoleChecks, targetCheck } from "../check.js";
import { checkBounds } from "../check-bounds.js";
import { checkTargetName } from "../check-target-name.js";
import { findTarget } from "../find.js";
import { keepWithinBounds } from "../keep-within-bounds.js";
import { operation } from "../operation.js";
import { quotas } from "../quotas.js";
import { makeScalingRole, scalingRoleArn } from "../role.js";
import type { ScalableTargetRow } from "../tables.js";
import { namespaceKey, scalableTargets } from "../tables.js";
import { requestTags, withTags } from "../tags.js";

type RegisterInput = Input<typeof import("@aws-sdk/client-application-auto-scaling"), "RegisterScalableTarget">;

const HEX = 34;
const RUNNING = {
  DynamicScalingInSuspended: false,
  DynamicScalingOutSuspended: false,
  ScheduledScalingSuspended: false,
};

/**
 * Registers a service, or changes how it is registered; what the request leaves out stays. RoleARN is not looked at: ECS has a
 * service-linked role. Source: Application Auto Scaling API reference, RegisterScalableTarget.
 */
export const RegisterScalableTarget = operation("RegisterScalableTarget", {
  authorize: (input, read) => [
    targetCheck("RegisterScalableTarget", input, read, requestTags(input.Tags)),
    ...(Object.keys(input.Tags ?? {}).length > 0
      ? [targetCheck("TagResource", input, read, requestTags(input.Tags))]
      : []),
    ...(input.ServiceNamespace === "ecs" ? [...ecsChecks(input, read), ...serviceLinkedRoleChecks(read)] : []),
  ],
  prepare(input, context) {
    if (input.ServiceNamespace === "ecs") makeScalingRole(input, context);
  },
  run(input, context) {
    checkTargetName("RegisterScalableTarget", input);
    const before = findTarget(input, context);
    const target = before ? changed(before, input) : made(input, context);
    checkBounds(target);
    const { desiredCount = 0 } = requireService(context, input);
    context.store.put(scalableTargets, target);
    keepWithinBounds(context, target, desiredCount);
    return { ScalableTargetARN: target.arn };
  },
});

function changed(before: ScalableTargetRow, input: RegisterInput): ScalableTargetRow {
  if (Object.keys(input.Tags ?? {}).length > 0) refuse(scalingTaggedTargetExists, {});
  return {
    ...before,
    MinCapacity: input.MinCapacity ?? before.MinCapacity,
    MaxCapacity: input.MaxCapacity ?? before.MaxCapacity,
    suspended: { ...before.suspended, ...input.SuspendedState },
  };
}

function made(input: RegisterInput, { account, region, ids, now, store }: Context): ScalableTargetRow {
  const { ServiceNamespace, ResourceId, ScalableDimension } = input;
  const { MinCapacity = required("Minimum"), MaxCapacity = required("Maximum") } = input;
  const place = { account, region };
  if (store.count(scalableTargets, "namespace", namespaceKey(place, ServiceNamespace)) >= quotas.EcsScalableTargets) {
    refuse(scalingQuotaExceeded, { quota: `${quotas.EcsScalableTargets} scalable targets for ECS` });
  }
  const arn = scalableTargetArn(place, ids.hex(HEX));
  return {
    ...place,
    ServiceNamespace,
    ResourceId,
    ScalableDimension,
    arn,
    sequence: store.revision,
    uuid: ids.uuid(),
    MinCapacity,
    MaxCapacity,
    roleArn: scalingRoleArn(account),
    createdAt: now,
    suspended: { ...RUNNING, ...input.SuspendedState },
    tags: withTags({}, input.Tags ?? {}, arn),
  };
}

const required = (bound: "Minimum" | "Maximum"): never => refuse(scalingCapacityMissing, { bound });
