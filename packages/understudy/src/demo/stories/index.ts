import type { Story } from "../story.js";
import { crossAccount } from "./cross-account.js";
import { everyLayer } from "./every-layer.js";
import { firstRun } from "./first-run.js";
import { imagePull } from "./image-pull.js";
import { missingExecutionRole } from "./missing-execution-role.js";
import { passRole } from "./pass-role.js";
import { scalingServiceLinkedRole } from "./scaling-service-linked-role.js";
import { serviceLinkedRole } from "./service-linked-role.js";

/** The stories in the order in which they are played. */
export const stories: readonly Story[] = [
  missingExecutionRole,
  passRole,
  firstRun,
  serviceLinkedRole,
  scalingServiceLinkedRole,
  crossAccount,
  everyLayer,
  imagePull,
];
