/**
 * The checks of Elastic Load Balancing's actions: resource and condition keys.
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Elastic Load Balancing V2".
 */
import type { Tag } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { parseElbArn } from "./arn.js";
import { findTagged } from "./find.js";

/** A check on what an ARN names, whether it exists or not. */
export function resourceCheck(action: string, arn: string, read: Read, context: RequestContext = {}): Check {
  const owner = parseElbArn(arn)?.account;
  return {
    action: `elasticloadbalancing:${action}`,
    resource: arn,
    context: { ...resourceTags(findTagged(arn, read)?.tags ?? []), ...context },
    ...(owner !== undefined && owner !== read.account && { resourceAccount: owner }),
  };
}

/**
 * A check of an action that lists. AWS names no resource in the refusal.
 * Recorded: aws/eks-charts#742 (DescribeLoadBalancers).
 */
export const describeCheck = (action: string): Check => ({
  action: `elasticloadbalancing:${action}`,
  resource: "*",
  printed: "",
});

/** The check that goes with a request which makes something that has tags. */
export function tagOnCreate(action: string, resource: string, tags: readonly Tag[] = []): readonly Check[] {
  if (tags.length === 0) return [];
  const context = { ...requestTags(tags), "elasticloadbalancing:CreateAction": action };
  return [{ action: "elasticloadbalancing:AddTags", resource, context }];
}

function resourceTags(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(
    tags.flatMap(({ Key, Value = "" }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`elasticloadbalancing:ResourceTag/${Key}`, Value],
    ]),
  );
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that brings tags. */
export function requestTags(tags: readonly Tag[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key, Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}
