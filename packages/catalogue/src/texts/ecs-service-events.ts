import { template, templateWith } from "../template.js";

/**
 * What a service writes into its `events`. Every message begins with the service's name in parentheses; the console shows it
 * without them. Source: Amazon ECS Developer Guide, "Amazon ECS service event messages", and recorded events.
 */

/** `tasks` as {@link listTasks} writes them. AWS says "1 tasks" too. */
export const ecsEventStartedTasks = template`(service ${"service"}) has started ${"count"} tasks: ${"tasks"}.`;
/** Recorded: a replacement is started before the unhealthy task is stopped. */
export const ecsEventReplacedUnhealthy = template`(service ${"service"}) has started ${"count"} tasks: ${"tasks"}. Amazon ECS replaced ${"replaced"} tasks due to an unhealthy status.`;
export const ecsEventStoppedTasks = template`(service ${"service"}) has stopped ${"count"} running tasks: ${"tasks"}.`;
export const ecsEventStoppedPendingTasks = template`(service ${"service"}) stopped ${"count"} pending tasks.`;
export const ecsEventSteadyState = template`(service ${"service"}) has reached a steady state.`;

/** Wraps a refusal met at launch, its full stop included: the message ends in `.).` for a sentence. */
export const ecsEventFailedToLaunch = template`(service ${"service"}) failed to launch a task with (error ${"error"}).`;
/** Wraps why a task that was placed did not start: a stopped reason, or a limit. */
export const ecsEventUnableToPlace = template`(service ${"service"}) was unable to place a task. Reason: ${"reason"}.`;
export const ecsEventUnableToPlaceOnInstances = template`(service ${"service"}) was unable to place a task because no container instance met all of its requirements. Reason: ${"reason"}. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`;
export const ecsEventClosestInstanceLacks = template`(service ${"service"}) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ${"containerInstance"}) has insufficient ${"resource"} available. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`;
export const ecsEventClosestInstancePortInUse = template`(service ${"service"}) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ${"containerInstance"}) is already using a port required by your task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`;
export const ecsEventClosestInstanceLacksAttribute = template`(service ${"service"}) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ${"containerInstance"}) is missing an attribute required by your task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`;
export const ecsEventClosestInstanceError = template`(service ${"service"}) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ${"containerInstance"}) encountered error "${"error"}". For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`;
export const ecsEventUnableToStartConsistently = template`(service ${"service"}) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`;

export const ecsEventRegisteredTargets = template`(service ${"service"}) registered ${"count"} targets in (target-group ${"targetGroupArn"})`;
export const ecsEventDeregisteredTargets = template`(service ${"service"}) deregistered ${"count"} targets in (target-group ${"targetGroupArn"})`;
/** `service` is `web, taskSet ecs-svc/ID`. Recorded in 2026: first the task has stopped, then targets are deregistered, then this. */
export const ecsEventDraining = template`(service ${"service"}) has begun draining connections on ${"count"} tasks.`;
/** `target` is `port 4000` or `task ID`; AWS writes both. */
export const ecsEventUnhealthy = templateWith({
  target: "(?:port|task) [^)]+",
})`(service ${"service"}) (${"target"}) is unhealthy in (target-group ${"targetGroupArn"}) due to (reason ${"reason"}).`;
/** As {@link ecsEventUnhealthy}, since 2021: names the task and the port. */
export const ecsEventTaskUnhealthy = template`(service ${"service"}) (task ${"task"}) (port ${"port"}) is unhealthy in (target-group ${"targetGroupArn"}) due to (reason ${"reason"}).`;
export const ecsEventContainerHealthFailed = template`(service ${"service"}) (task ${"task"}) failed container health checks.`;
/** Wraps a refusal of Elastic Load Balancing, or why the role could not be assumed. Recorded: boltops-tools/jets, "Failed to Register Targets". */
export const ecsEventFailedToRegister = template`(service ${"service"}) failed to register targets in (target-group ${"targetGroupArn"}) with (error ${"error"})`;
/** Inferred: worded as {@link ecsEventFailedToRegister}. */
export const ecsEventFailedToRegisterInstances = template`(service ${"service"}) failed to register instances in (service-registry ${"registryArn"}) with (error ${"error"})`;
/** Source: Amazon ECS Developer Guide, "Troubleshooting Amazon ECS blue/green deployments" (the console's form). */
export const ecsEventFailedToDescribeHealth = template`(service ${"service"}) failed to describe target health on (target-group ${"targetGroupArn"}) with (error ${"error"})`;
/** The service role cannot be assumed any more; wraps a denial. */
export const ecsEventFailedToDeregister = template`(service ${"service"}) failed to deregister targets in (target-group ${"targetGroupArn"}) with (error ${"error"})`;

export const ecsEventDeploymentCompleted = template`(service ${"service"}) (deployment ${"deployment"}) deployment completed.`;
export const ecsEventDeploymentFailed = template`(service ${"service"}) (deployment ${"deployment"}) deployment failed: tasks failed to start.`;
/** Source: recorded of an alarm of `deploymentConfiguration.alarms`. */
export const ecsEventAlarmDetected = template`(service ${"service"}) (deployment ${"deployment"}) deployment failed: alarm detected.`;
/** `reason` is the status reason of the service deployment, without its full stop. Source: recorded of lifecycle hooks and listener rules. */
export const ecsEventDeploymentFailedBecause = templateWith({
  reason: "(?!tasks failed|alarm detected)[^\\n]+?",
})`(service ${"service"}) (deployment ${"deployment"}) deployment failed: ${"reason"}.`;
export const ecsEventRollingBack = template`(service ${"service"}) rolling back to deployment ${"deployment"}.`;
export const ecsEventDeploymentBlocked = template`(service ${"service"}) was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`;
export const ecsEventThrottled = template`(service ${"service"}) operations are being throttled. Will try again later.`;
/** `zones` as `2 tasks in eu-central-1a, 1 tasks in eu-central-1b`. */
export const ecsEventZonesBalanced = template`(service ${"service"}) is AZ balanced with ${"zones"}.`;
export const ecsEventScaleInProtected = template`(service ${"service"}) was unable to reach steady state because (taskSet ${"taskSet"}) was unable to scale in due to (reason ${"count"} tasks under protection)`;
/** The infrastructure role of a load balancer cannot be assumed while traffic is to move. Source: inferred. */
export const ecsEventTrafficNotShifted = template`(service ${"service"}) was unable to shift traffic with (error ${"error"}).`;
