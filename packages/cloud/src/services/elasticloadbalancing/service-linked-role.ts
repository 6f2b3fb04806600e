/** AWSServiceRoleForElasticLoadBalancing, which the first CreateLoadBalancer of an account makes. */
import { serviceLinkedRoleOf } from "@understudy/catalogue";
import type { Check, Context, Read } from "../../gate/operation.js";
import { findRoleByArn } from "../iam/find-role.js";

const SERVICE = "elasticloadbalancing.amazonaws.com";

const roleArn = (account: string) =>
  `arn:aws:iam::${account}:role/aws-service-role/${SERVICE}/AWSServiceRoleForElasticLoadBalancing`;

/**
 * What the caller must be allowed where the account has no such role: the call is refused otherwise, naming the role.
 * Recorded: `AccessDenied: … iam:CreateServiceLinkedRole on resource: …AWSServiceRoleForElasticLoadBalancing because no
 * identity-based policy …` (public logs of kubernetes/cloud-provider-aws).
 */
export function serviceLinkedRoleCheck({ store, account }: Read): readonly Check[] {
  if (findRoleByArn(store, roleArn(account))) return [];
  const context = { "iam:AWSServiceName": SERVICE };
  return [{ action: "iam:CreateServiceLinkedRole", resource: roleArn(account), context }];
}

/** Makes the role, as the caller, where there is none. It stays when the call itself is refused. @throws Failure */
export function makeServiceLinkedRole(_input: unknown, context: Context): void {
  if (findRoleByArn(context.store, roleArn(context.account))) return;
  const Description = serviceLinkedRoleOf(SERVICE)?.description;
  context.call(context.callerReference, "iam", "CreateServiceLinkedRole", { AWSServiceName: SERVICE, Description });
}
