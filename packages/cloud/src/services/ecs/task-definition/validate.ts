/** What RegisterTaskDefinition refuses, beyond the shape. Each rule is one function; they are tried in this order. */
import {
  ecsContainerImageEmpty,
  ecsContainerMemoryAboveTask,
  ecsContainerMemoryMissing,
  ecsContainerNameEmpty,
  ecsExecutionRoleRequiredForEcr,
  ecsExecutionRoleRequiredForLogDriver,
  ecsExecutionRoleRequiredForSecrets,
  ecsFargateCpuRequired,
  ecsFargateMemoryRequired,
  ecsFargateNetworkMode,
  ecsFargateSizeInvalid,
  ecsNoEssentialContainer,
  refuse,
} from "@understudy/catalogue";
import { isFargateSize } from "./fargate-sizes.js";
import type { ContainerInput, RegisterInput } from "./normalise.js";
import { parseCpu, parseMemory } from "./task-size.js";

/** @throws Failure, the first rule that is broken. */
export function validateTaskDefinition(input: RegisterInput): void {
  const containers = input.containerDefinitions ?? [];
  for (const container of containers) checkContainer(container, input);
  if (!containers.some((container) => container.essential !== false)) refuse(ecsNoEssentialContainer, {});
  if (containers.some((container) => container.secrets?.length) && !input.executionRoleArn) {
    refuse(ecsExecutionRoleRequiredForSecrets, {});
  }
  if (input.requiresCompatibilities?.includes("FARGATE")) checkFargate(input, containers);
}

function checkContainer(container: ContainerInput, input: RegisterInput): void {
  const { name = "", image = "", memory, memoryReservation } = container;
  if (name === "") refuse(ecsContainerNameEmpty, {});
  if (image === "") refuse(ecsContainerImageEmpty, {});
  if (input.memory === undefined && memory === undefined && memoryReservation === undefined) {
    refuse(ecsContainerMemoryMissing, { container: name });
  }
  const task = input.memory === undefined ? undefined : parseMemory(input.memory);
  if (task !== undefined && memory !== undefined && memory > task)
    refuse(ecsContainerMemoryAboveTask, { container: name });
}

function checkFargate(input: RegisterInput, containers: readonly ContainerInput[]): void {
  if (input.networkMode !== "awsvpc") refuse(ecsFargateNetworkMode, {});
  if (input.cpu === undefined) return refuse(ecsFargateCpuRequired, {});
  if (input.memory === undefined) return refuse(ecsFargateMemoryRequired, {});
  const cpu = parseCpu(input.cpu);
  const memory = parseMemory(input.memory);
  if (cpu === undefined || memory === undefined || !isFargateSize(cpu, memory)) {
    refuse(ecsFargateSizeInvalid, { cpu: String(cpu ?? input.cpu), memory: String(memory ?? input.memory) });
  }
  if (input.executionRoleArn) return;
  const driver = containers.find(({ logConfiguration }) => logConfiguration?.logDriver === "awslogs");
  if (driver) refuse(ecsExecutionRoleRequiredForLogDriver, { logDriver: "awslogs" });
  if (containers.some(({ image = "" }) => isEcrImage(image))) refuse(ecsExecutionRoleRequiredForEcr, {});
}

/** Private ECR names: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/…`. */
export function isEcrImage(image: string): boolean {
  return /^\d{12}\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\//.test(image);
}
