import type { AnyFailureMode } from "../failure-mode.js";
import * as applicationAutoscaling from "./application-autoscaling/index.js";
import * as cloudwatch from "./cloudwatch/index.js";
import * as dynamodb from "./dynamodb/index.js";
import * as ec2 from "./ec2/index.js";
import * as ecr from "./ecr/index.js";
import * as ecs from "./ecs/index.js";
import * as elasticloadbalancing from "./elasticloadbalancing/index.js";
import * as events from "./events/index.js";
import * as iam from "./iam/index.js";
import * as kms from "./kms/index.js";
import * as logs from "./logs/index.js";
import * as organizations from "./organizations/index.js";
import * as s3 from "./s3/index.js";
import * as secretsmanager from "./secretsmanager/index.js";
import * as servicediscovery from "./servicediscovery/index.js";
import * as ssm from "./ssm/index.js";
import * as states from "./states/index.js";
import * as sts from "./sts/index.js";
import * as wire from "./wire/index.js";

export * from "./application-autoscaling/index.js";
export { givenToTaskRole } from "./causes/given-to-task-role.js";
export * from "./cloudwatch/index.js";
export * from "./dynamodb/index.js";
export * from "./ec2/index.js";
export * from "./ecr/index.js";
export * from "./ecs/index.js";
export * from "./elasticloadbalancing/index.js";
export * from "./events/index.js";
export * from "./iam/index.js";
export * from "./kms/index.js";
export * from "./logs/index.js";
export * from "./organizations/index.js";
export * from "./s3/index.js";
export * from "./secretsmanager/index.js";
export * from "./servicediscovery/index.js";
export * from "./ssm/index.js";
export * from "./states/index.js";
export * from "./sts/index.js";

/** Every way of refusing that the catalogue knows. */
export const allFailureModes: readonly AnyFailureMode[] = [
  dynamodb,
  applicationAutoscaling,
  cloudwatch,
  ecr,
  ecs,
  elasticloadbalancing,
  events,
  iam,
  kms,
  logs,
  organizations,
  secretsmanager,
  servicediscovery,
  ssm,
  states,
  s3,
  sts,
  ec2,
  wire,
].flatMap((service) => Object.values<unknown>(service).filter(isFailureMode));

/** The modules of the services export a few functions beside their modes. */
function isFailureMode(exported: unknown): exported is AnyFailureMode {
  return typeof exported === "object" && exported !== null && "template" in exported && "words" in exported;
}
