import {
  ecsContainerCpuAboveTask,
  ecsContainerMemoryAboveTask,
  ecsContainerMemoryMissing,
  ecsContainerMemoryReservationAboveMemory,
  ecsCpuSettingInvalid,
  ecsEphemeralStorageTooLarge,
  ecsEphemeralStorageTooSmall,
  ecsUlimitSoftAboveHard,
  refuse,
} from "@understudy/catalogue";
import type { ContainerInput, RegisterInput } from "./normalise.js";
import { parseCpu, parseMemory } from "./task-size.js";

/** CPU units of a task on EC2. Source: Amazon ECS API reference, TaskDefinition.cpu. */
const CPU = { least: 128, most: 196_608 } as const;

/** CPU, memory and ulimits of containers against each other and the task's. Source: Amazon ECS API reference, ContainerDefinition. */
export function checkResources(input: RegisterInput): void {
  const memory = input.memory === undefined ? undefined : parseMemory(input.memory);
  for (const container of input.containerDefinitions) checkContainer(container, input.memory !== undefined, memory);
  checkEphemeralStorage(input);
  if (input.cpu === undefined) return;
  const cpu = parseCpu(input.cpu);
  const ofContainers = input.containerDefinitions.reduce((sum, container) => sum + (container.cpu ?? 0), 0);
  if (cpu !== undefined && ofContainers > cpu) refuse(ecsContainerCpuAboveTask, {});
  // Fargate speaks of sizes that go together instead.
  if (input.requiresCompatibilities?.includes("FARGATE")) return;
  if (cpu === undefined || cpu < CPU.least || cpu > CPU.most) refuse(ecsCpuSettingInvalid, {});
}

/** Source: Amazon ECS API reference, EphemeralStorage.sizeInGiB. */
function checkEphemeralStorage({ ephemeralStorage }: RegisterInput): void {
  if (!ephemeralStorage) return;
  if (ephemeralStorage.sizeInGiB < 21) refuse(ecsEphemeralStorageTooSmall, {});
  if (ephemeralStorage.sizeInGiB > 200) refuse(ecsEphemeralStorageTooLarge, {});
}

function checkContainer(input: ContainerInput, taskHasMemory: boolean, ofTask: number | undefined): void {
  const { name: container = "", memory, memoryReservation, ulimits = [] } = input;
  if (!taskHasMemory && memory === undefined && memoryReservation === undefined) {
    refuse(ecsContainerMemoryMissing, { container });
  }
  if (memory !== undefined && memoryReservation !== undefined && memoryReservation > memory) {
    refuse(ecsContainerMemoryReservationAboveMemory, { container });
  }
  if (ofTask !== undefined && memory !== undefined && memory > ofTask) {
    refuse(ecsContainerMemoryAboveTask, { container });
  }
  const ulimit = ulimits.find(({ softLimit, hardLimit }) => softLimit > hardLimit);
  if (ulimit) refuse(ecsUlimitSoftAboveHard, { ulimit: ulimit.name });
}
