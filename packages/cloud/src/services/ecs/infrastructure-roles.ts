/** Infrastructure roles: with them ECS itself manages volumes, certificates and load balancers for tasks. */
import type {
  DeploymentConfiguration,
  LoadBalancer,
  ServiceConnectConfiguration,
  VpcLatticeConfiguration,
} from "@aws-sdk/client-ecs";
import type { Check, Read } from "../../gate/operation.js";
import type { Act } from "./act.js";
import { assumeInfrastructureRole } from "./assume.js";
import { passRole } from "./check.js";
import { parseRole, roleArnOf } from "./task-definition/role-arn.js";

/** Where requests name them. Source: Amazon ECS Developer Guide, "Amazon ECS infrastructure IAM role". */
interface Asked {
  readonly volumeConfigurations?: readonly { readonly managedEBSVolume?: { readonly roleArn?: string } }[];
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration;
  readonly vpcLatticeConfigurations?: readonly VpcLatticeConfiguration[];
  readonly loadBalancers?: readonly LoadBalancer[];
  readonly deploymentConfiguration?: DeploymentConfiguration;
}

function rolesOf(asked: Asked): readonly string[] {
  const named = [
    ...(asked.volumeConfigurations ?? []).map(({ managedEBSVolume }) => managedEBSVolume?.roleArn),
    ...(asked.serviceConnectConfiguration?.services ?? []).map(({ tls }) => tls?.roleArn),
    ...(asked.vpcLatticeConfigurations ?? []).map(({ roleArn }) => roleArn),
    ...(asked.loadBalancers ?? []).map(({ advancedConfiguration }) => advancedConfiguration?.roleArn),
    ...(asked.deploymentConfiguration?.lifecycleHooks ?? []).map(({ roleArn }) => roleArn),
  ];
  return [...new Set(named.flatMap((role) => role ?? []))];
}

/** The caller passes them to ECS. */
export function passInfrastructureRoles(asked: Asked, { account }: Read): readonly Check[] {
  const arns = rolesOf(asked).flatMap((role) => parseRole(role, account) ?? []);
  return arns.map((arn) => passRole(arn, "ecs.amazonaws.com"));
}

/** ECS assumes them at once (hashicorp/terraform-provider-aws#38538). @throws Failure ecs.infrastructure-role-not-assumable */
export function checkInfrastructureRoles(asked: Asked, act: Act): void {
  for (const role of rolesOf(asked)) assumeInfrastructureRole(act, roleArnOf(role, act.account) as string);
}
