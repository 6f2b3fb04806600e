/** What RunTask, CreateService and UpdateService refuse about where tasks are to run. */
import type { CapacityProviderStrategyItem, NetworkConfiguration } from "@aws-sdk/client-ecs";
import {
  ecsCapacityProviderNotAssociated,
  ecsCapacityProviderNotFound,
  ecsLaunchTypeAndStrategy,
  ecsLaunchTypeNotSupported,
  ecsPlatformVersionUnknown,
  ecsPlatformVersionWithEc2,
  ecsPublicIpNotSupported,
  ecsSubnetsEmpty,
  refuse,
} from "@understudy/catalogue";
import type { ClusterRow, TaskDefinitionRow } from "./tables.js";

/** What a request says of it. */
export interface Placement {
  readonly launchType?: string;
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  readonly platformVersion?: string;
  readonly networkConfiguration?: NetworkConfiguration;
}

/** Providers that every account has. */
export const fargateProviders: readonly string[] = ["FARGATE", "FARGATE_SPOT"];

/** Source: Amazon ECS Developer Guide, "Fargate platform versions". */
const platformVersions = ["LATEST", "1.4.0", "1.3.0", "1.2.0", "1.1.0", "1.0.0"];

/** @throws Failure, the first rule that is broken. */
export function checkPlacement(asked: Placement, cluster: ClusterRow, taskDefinition: TaskDefinitionRow): void {
  const { launchType, capacityProviderStrategy: strategy = [] } = asked;
  if (launchType && strategy.length > 0) refuse(ecsLaunchTypeAndStrategy, {});
  checkProviders(strategy, cluster);
  const effective = launchTypeOf(asked, cluster, taskDefinition);
  if (launchType === "FARGATE" && !taskDefinition.definition.compatibilities?.includes("FARGATE")) {
    refuse(ecsLaunchTypeNotSupported, { launchType });
  }
  checkPlatform(asked.platformVersion, effective);
  const awsvpc = asked.networkConfiguration?.awsvpcConfiguration;
  if (awsvpc && !awsvpc.subnets?.length) refuse(ecsSubnetsEmpty, {});
  if (effective === "EC2" && awsvpc?.assignPublicIp === "ENABLED") refuse(ecsPublicIpNotSupported, {});
}

function checkProviders(strategy: readonly CapacityProviderStrategyItem[], cluster: ClusterRow): void {
  for (const { capacityProvider = "" } of strategy) {
    if (cluster.capacityProviders.includes(capacityProvider)) continue;
    if (fargateProviders.includes(capacityProvider)) refuse(ecsCapacityProviderNotAssociated, {});
    refuse(ecsCapacityProviderNotFound, {});
  }
}

function checkPlatform(platformVersion: string | undefined, launchType: string): void {
  if (!platformVersion) return;
  if (launchType === "EC2") refuse(ecsPlatformVersionWithEc2, {});
  if (!platformVersions.includes(platformVersion)) refuse(ecsPlatformVersionUnknown, {});
}

/** The strategy that applies: the request's, else the cluster's, unless a launch type is named. */
export function strategyOf(asked: Placement, cluster: ClusterRow): readonly CapacityProviderStrategyItem[] | undefined {
  if (asked.capacityProviderStrategy?.length) return asked.capacityProviderStrategy;
  return asked.launchType || !cluster.defaultCapacityProviderStrategy.length
    ? undefined
    : cluster.defaultCapacityProviderStrategy;
}

/**
 * Launch type of the tasks. DIFFERS: AWS takes EC2 where nothing is said, and finds no instance; here a definition that requires
 * Fargate is run on it.
 */
export function launchTypeOf(
  asked: Placement,
  cluster: ClusterRow,
  taskDefinition: TaskDefinitionRow | undefined,
): string {
  if (asked.launchType) return asked.launchType;
  const provider = strategyOf(asked, cluster)?.[0]?.capacityProvider;
  if (provider) return fargateProviders.includes(provider) ? "FARGATE" : "EC2";
  return taskDefinition?.definition.requiresCompatibilities?.includes("FARGATE") ? "FARGATE" : "EC2";
}
