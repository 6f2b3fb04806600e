import type { Service } from "../../gate/operation.js";
import { DeleteScalingPolicy } from "./operations/DeleteScalingPolicy.js";
import { DeleteScheduledAction } from "./operations/DeleteScheduledAction.js";
import { DeregisterScalableTarget } from "./operations/DeregisterScalableTarget.js";
import { DescribeScalableTargets } from "./operations/DescribeScalableTargets.js";
import { DescribeScalingActivities } from "./operations/DescribeScalingActivities.js";
import { DescribeScalingPolicies } from "./operations/DescribeScalingPolicies.js";
import { DescribeScheduledActions } from "./operations/DescribeScheduledActions.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { PutScalingPolicy } from "./operations/PutScalingPolicy.js";
import { PutScheduledAction } from "./operations/PutScheduledAction.js";
import { RegisterScalableTarget } from "./operations/RegisterScalableTarget.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";

/** Application Auto Scaling, for services of ECS: step scaling, target tracking and schedules. Predictive scaling is not there. */
export const applicationAutoscaling: Service = {
  name: "application-autoscaling",
  operations: {
    DeleteScalingPolicy,
    DeleteScheduledAction,
    DeregisterScalableTarget,
    DescribeScalableTargets,
    DescribeScalingActivities,
    DescribeScalingPolicies,
    DescribeScheduledActions,
    ListTagsForResource,
    PutScalingPolicy,
    PutScheduledAction,
    RegisterScalableTarget,
    TagResource,
    UntagResource,
  },
};
