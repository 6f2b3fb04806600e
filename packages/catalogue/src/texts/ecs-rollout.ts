import { template } from "../template.js";

/** A deployment's `rolloutStateReason`. `deployment` is the whole id, `ecs-svc/1234567890123456789`. */
export const ecsRolloutInProgress = template`ECS deployment ${"deployment"} in progress.`;
export const ecsRolloutCompleted = template`ECS deployment ${"deployment"} completed.`;
export const ecsRolloutFailed = template`ECS deployment circuit breaker: tasks failed to start.`;
export const ecsRolloutRollingBack = template`ECS deployment circuit breaker: rolling back to deploymentId ${"deployment"}.`;
/** Source: inferred from the service event. */
export const ecsRolloutAlarmDetected = template`ECS deployment failed: alarm detected.`;
/** Source: inferred: what a deployment shows that StopServiceDeployment stopped is not public. */
export const ecsRolloutStoppedByUser = template`ECS deployment ${"deployment"} stopped by the user.`;
