import type { Story } from "../story.js";
import { badRollout } from "./bad-rollout.js";
import { crossAccount } from "./cross-account.js";
import { everyLayer } from "./every-layer.js";
import { firstRun } from "./first-run.js";
import { imagePull } from "./image-pull.js";
import { missingExecutionRole } from "./missing-execution-role.js";
import { passRole } from "./pass-role.js";
import { scaleOut } from "./scale-out.js";
import { scalingServiceLinkedRole } from "./scaling-service-linked-role.js";
import { scheduledTask } from "./scheduled-task.js";
import { secretRoles } from "./secret-roles.js";
import { serviceLinkedRole } from "./service-linked-role.js";
import { stateMachine } from "./state-machine.js";
import { taskNetwork } from "./task-network.js";
import { threeRoles } from "./three-roles.js";

/** The stories in the order in which they are played. */
export const stories: readonly Story[] = [
  missingExecutionRole,
  secretRoles,
  threeRoles,
  passRole,
  firstRun,
  serviceLinkedRole,
  scalingServiceLinkedRole,
  taskNetwork,
  scaleOut,
  scheduledTask,
  stateMachine,
  crossAccount,
  everyLayer,
  badRollout,
  imagePull,
];
