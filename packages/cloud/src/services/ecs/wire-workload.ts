import type {
  CapacityProviderStrategyItem,
  LaunchType,
  NetworkConfiguration,
  ServiceConnectConfiguration,
  ServiceVolumeConfiguration,
  VpcLatticeConfiguration,
} from "@aws-sdk/client-ecs";
import type { Workload } from "./tables.js";

/** What services, deployments, revisions and task sets show alike of where their tasks run. */
export interface WireWorkload {
  readonly launchType?: LaunchType;
  readonly capacityProviderStrategy?: CapacityProviderStrategyItem[];
  readonly platformVersion?: string;
  readonly platformFamily?: string;
  readonly networkConfiguration?: NetworkConfiguration;
}

/** A launch type is shown where no capacity provider strategy was given. Source: Amazon ECS API reference, Service.launchType. */
export function wireWorkload(workload: Workload): WireWorkload {
  const { capacityProviderStrategy: strategy, launchType, platformVersion, networkConfiguration } = workload;
  return {
    ...(strategy ? { capacityProviderStrategy: [...strategy] } : { launchType: launchType as LaunchType }),
    platformVersion,
    ...(launchType === "FARGATE" && { platformFamily: "Linux" }),
    networkConfiguration,
  };
}

/** What deployments and revisions show beside. */
export interface WireConnections {
  readonly serviceConnectConfiguration?: ServiceConnectConfiguration;
  readonly volumeConfigurations?: ServiceVolumeConfiguration[];
  readonly vpcLatticeConfigurations?: VpcLatticeConfiguration[];
}

/** DIFFERS: these are kept and shown, their roles are assumed, and nothing is connected or mounted. */
export function wireConnections(workload: Workload): WireConnections {
  const { serviceConnectConfiguration, volumeConfigurations: volumes, vpcLatticeConfigurations: lattice } = workload;
  return {
    ...(serviceConnectConfiguration && { serviceConnectConfiguration }),
    ...(volumes?.length && { volumeConfigurations: [...volumes] }),
    ...(lattice?.length && { vpcLatticeConfigurations: [...lattice] }),
  };
}
