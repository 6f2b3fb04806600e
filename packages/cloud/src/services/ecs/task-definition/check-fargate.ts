import {
  ecsExecutionRoleRequiredForEcr,
  ecsExecutionRoleRequiredForLogDriver,
  ecsFargateCpuRequired,
  ecsFargateIpcMode,
  ecsFargateMemoryRequired,
  ecsFargateNetworkMode,
  ecsFargateParameterNotSupported,
  ecsFargatePidMode,
  ecsFargatePrivileged,
  ecsFargateSizeInvalid,
  refuse,
} from "@understudy/catalogue";
import { isFargateSize } from "./fargate-sizes.js";
import type { ContainerInput, RegisterInput } from "./normalise.js";
import { parseCpu, parseMemory } from "./task-size.js";

/** What Fargate asks of a definition. Source: Amazon ECS Developer Guide, "Task definition differences for Fargate". */
export function checkFargate(input: RegisterInput): void {
  if (input.networkMode !== "awsvpc") refuse(ecsFargateNetworkMode, {});
  checkSize(input);
  if (input.ipcMode !== undefined) refuse(ecsFargateIpcMode, {});
  if (input.pidMode !== undefined && input.pidMode !== "task") refuse(ecsFargatePidMode, { pidMode: input.pidMode });
  if (input.containerDefinitions.some(({ privileged }) => privileged)) refuse(ecsFargatePrivileged, {});
  const parameter = unsupported(input);
  if (parameter) refuse(ecsFargateParameterNotSupported, { parameter });
  if (!input.executionRoleArn) checkNeedsNoExecutionRole(input.containerDefinitions);
}

function checkSize({ cpu: cpuText, memory: memoryText }: RegisterInput): void {
  if (cpuText === undefined) refuse(ecsFargateCpuRequired, {});
  if (memoryText === undefined) refuse(ecsFargateMemoryRequired, {});
  const cpu = parseCpu(cpuText);
  const memory = parseMemory(memoryText);
  if (cpu === undefined || memory === undefined || !isFargateSize(cpu, memory)) {
    refuse(ecsFargateSizeInvalid, { cpu: String(cpu ?? cpuText), memory: String(memory ?? memoryText) });
  }
}

/** The first parameter that only instances have. */
function unsupported({ containerDefinitions, volumes = [], placementConstraints }: RegisterInput): string | undefined {
  if (placementConstraints?.length) return "placementConstraints";
  if (volumes.some(({ host }) => host?.sourcePath !== undefined)) return "sourcePath";
  if (volumes.some(({ dockerVolumeConfiguration }) => dockerVolumeConfiguration)) return "dockerVolumeConfiguration";
  return containerDefinitions.map(unsupportedOf).find((name) => name !== undefined);
}

function unsupportedOf(container: ContainerInput): string | undefined {
  if (container.disableNetworking) return "disableNetworking";
  const lists = ["dnsSearchDomains", "dnsServers", "dockerSecurityOptions", "extraHosts"] as const;
  const list = lists.find((name) => container[name]?.length);
  if (list) return list;
  const linux = container.linuxParameters ?? {};
  if (linux.devices?.length) return "devices";
  return (["maxSwap", "swappiness", "sharedMemorySize"] as const).find((name) => linux[name] !== undefined);
}

function checkNeedsNoExecutionRole(containers: readonly ContainerInput[]): void {
  const logs = containers.some(({ logConfiguration }) => logConfiguration?.logDriver === "awslogs");
  if (logs) refuse(ecsExecutionRoleRequiredForLogDriver, { logDriver: "awslogs" });
  if (containers.some(({ image = "" }) => isEcrImage(image))) refuse(ecsExecutionRoleRequiredForEcr, {});
}

/** Private ECR names: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/…`. */
function isEcrImage(image: string): boolean {
  return /^\d{12}\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\//.test(image);
}
