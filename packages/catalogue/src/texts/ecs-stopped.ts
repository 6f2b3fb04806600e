import { template } from "../template.js";

/** A task's `stoppedReason` where nothing failed: somebody or something wanted it to stop. */

/** What StopTask writes when no reason is given. */
export const ecsTaskStoppedByUser = template`Task stopped by user`;
/** `deployment` is the whole id, `ecs-svc/1234567890123456789`. */
export const ecsScalingActivity = template`Scaling activity initiated by (deployment ${"deployment"})`;
export const ecsSpotInterrupted = template`Your Spot Task was interrupted.`;
export const ecsHostTerminated = template`Host EC2 (instance ${"instanceId"}) terminated.`;
export const ecsContainerInstanceForced = template`Container instance deregistration forced by user`;
export const ecsEmptyCapacityProvider = template`TaskFailedToStart: EMPTY CAPACITY PROVIDER`;

/** `stopCode` values. Source: botocore model (TaskStopCode). */
export type EcsStopCode =
  | "TaskFailedToStart"
  | "EssentialContainerExited"
  | "UserInitiated"
  | "ServiceSchedulerInitiated"
  | "SpotInterruption"
  | "TerminationNotice";
