/**
 * The checks of Application Auto Scaling's actions, and of what it tries as the caller before it goes on.
 * Source: Service Authorization Reference, "AWS Application Auto Scaling"; User Guide, "Permissions validation for API calls on target
 * resources".
 */
import { scalingPermissionsMissing } from "@understudy/catalogue";
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { clusterKey, resourceTags as ecsResourceTags, serviceResource } from "../ecs/check.js";
import { findCluster, findService } from "../ecs/find.js";
import { findRoleByArn } from "../iam/find-role.js";
import { scalableTargetArn } from "./arn.js";
import { parseResourceId } from "./ecs-service.js";
import { findTarget } from "./find.js";
import { SCALING_PRINCIPAL, scalingRoleArn } from "./role.js";
import type { ScalableTargetRow, TargetName } from "./tables.js";
import { scalableTargets } from "./tables.js";

/** A check on a scalable target; AWS prints `scalable-target/*` for one that is not registered (yet). */
export function targetCheck(action: string, name: TargetName, read: Read, context: RequestContext = {}): Check {
  const row = findTarget(name, read);
  return {
    action: `application-autoscaling:${action}`,
    resource: row?.arn ?? scalableTargetArn(read, "*"),
    context: {
      "application-autoscaling:service-namespace": name.ServiceNamespace,
      "application-autoscaling:scalable-dimension": name.ScalableDimension,
      ...resourceTags(row),
      ...context,
    },
  };
}

/** A check on no target in particular. */
export function describeCheck(action: string, read: Read): Check {
  return { action: `application-autoscaling:${action}`, resource: scalableTargetArn(read, "*") };
}

export function resourceTags(row: ScalableTargetRow | undefined): RequestContext {
  const tags = Object.entries(row?.tags ?? {});
  return Object.fromEntries(tags.map(([key, value]) => [`aws:ResourceTag/${key}`, value]));
}

/** Keys of requests that Application Auto Scaling makes with the caller's permissions. Source: IAM User Guide, "Forward access sessions". */
const PRINCIPAL = "application-autoscaling.amazonaws.com";
const FORWARDED: RequestContext = {
  "aws:ViaAWSService": "true",
  "aws:CalledVia": [PRINCIPAL],
  "aws:CalledViaFirst": PRINCIPAL,
  "aws:CalledViaLast": PRINCIPAL,
};

/** What it asks in the caller's name is told in one sentence when it is refused. */
const asCaller = (check: Check): Check => ({
  ...check,
  context: { ...check.context, ...FORWARDED },
  jointDenial: scalingPermissionsMissing as NonNullable<Check["jointDenial"]>,
});

/** Who lets a service be scaled must be allowed to scale it. */
export function ecsChecks({ ResourceId }: TargetName, read: Read): readonly Check[] {
  const named = parseResourceId(ResourceId);
  if (!named) return [];
  const cluster = findCluster(named.cluster, read);
  const tags = cluster && findService(named.service, cluster, read)?.tags;
  const resource = serviceResource(named.cluster, named.service, read);
  const context = { ...clusterKey(named.cluster, read), ...ecsResourceTags(tags) };
  return ["ecs:DescribeServices", "ecs:UpdateService"].map((action) => asCaller({ action, resource, context }));
}

/** AWS tries these without the name of an alarm. */
export function alarmChecks({ account, region }: Read): readonly Check[] {
  const resource = `arn:aws:cloudwatch:${region}:${account}:alarm:*`;
  const actions = ["cloudwatch:DescribeAlarms", "cloudwatch:PutMetricAlarm", "cloudwatch:DeleteAlarms"];
  return actions.map((action) => asCaller({ action, resource }));
}

/** The service-linked role is made in the caller's name where the account has none. */
export function serviceLinkedRoleChecks({ account, store }: Read): readonly Check[] {
  const resource = scalingRoleArn(account);
  if (findRoleByArn(store, resource)) return [];
  const context = { "iam:AWSServiceName": SCALING_PRINCIPAL };
  return [asCaller({ action: "iam:CreateServiceLinkedRole", resource, context })];
}

/** A check of a tag operation on the target of that ARN. */
export function taggedCheck(action: string, arn: string, read: Read, context: RequestContext = {}): Check {
  const row = read.store.list(scalableTargets, "arn", arn)[0];
  return {
    action: `application-autoscaling:${action}`,
    resource: arn,
    context: { ...resourceTags(row), ...context },
  };
}
