/** What instances have and tasks need: CPU units, MiB of memory, ports of the machine. */
import type { Resource, TaskDefinition } from "@aws-sdk/client-ecs";
import type { ReadStore } from "../../../store/store.js";
import { findTaskDefinition } from "../find.js";
import type { TaskRow } from "../tables.js";
import { tasks } from "../tables.js";
import type { ContainerInstanceRow } from "./tables.js";

export interface Needs {
  readonly cpu: number;
  readonly memory: number;
  readonly ports: readonly string[];
  readonly udpPorts: readonly string[];
}

/** What a task asks of its instance. The task's own size counts where it has one; of a container, what is reserved. */
export function needsOf(
  { networkMode, containerDefinitions: containers = [], ...definition }: TaskDefinition,
  size: { readonly cpu?: string; readonly memory?: string } = definition,
): Needs {
  const onMachine = networkMode !== "awsvpc" && networkMode !== "none";
  const mappings = onMachine ? containers.flatMap(({ portMappings = [] }) => portMappings) : [];
  const ports = (protocol: string) =>
    mappings.flatMap(({ hostPort, containerPort, protocol: of = "tcp" }) => {
      const port = networkMode === "host" ? (hostPort ?? containerPort) : hostPort;
      return of === protocol && port ? [String(port)] : [];
    });
  return {
    cpu: size.cpu === undefined ? sum(containers.map(({ cpu = 0 }) => cpu)) : Number(size.cpu),
    memory:
      size.memory === undefined
        ? sum(containers.map(({ memory = 0, memoryReservation = memory }) => memoryReservation))
        : Number(size.memory),
    ports: ports("tcp"),
    udpPorts: ports("udp"),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Tasks on the instance that are not STOPPED. */
export function tasksOn({ arn }: Pick<ContainerInstanceRow, "arn">, store: ReadStore): readonly TaskRow[] {
  return store.list(tasks, "containerInstance", arn);
}

/** What is left of the instance's resources; of PORTS, those that are taken. */
export function remaining(instance: ContainerInstanceRow, store: ReadStore): Needs {
  const used = tasksOn(instance, store).map((task) => {
    const definition = findTaskDefinition(task.taskDefinitionArn, { ...instance, store });
    return needsOf(definition?.definition ?? {}, task);
  });
  const has = (name: string) => instance.registeredResources.find((resource) => resource.name === name);
  return {
    cpu: (has("CPU")?.integerValue ?? 0) - sum(used.map(({ cpu }) => cpu)),
    memory: (has("MEMORY")?.integerValue ?? 0) - sum(used.map(({ memory }) => memory)),
    ports: [...(has("PORTS")?.stringSetValue ?? []), ...used.flatMap(({ ports }) => ports)],
    udpPorts: [...(has("PORTS_UDP")?.stringSetValue ?? []), ...used.flatMap(({ udpPorts }) => udpPorts)],
  };
}

/** The resources as the API shows them. */
export function wireResources(registered: readonly Resource[], left: Needs): Resource[] {
  const values: { readonly [name: string]: Partial<Resource> } = {
    CPU: { integerValue: left.cpu },
    MEMORY: { integerValue: left.memory },
    PORTS: { stringSetValue: [...left.ports] },
    PORTS_UDP: { stringSetValue: [...left.udpPorts] },
  };
  return registered.map((resource) => ({ ...resource, ...values[resource.name ?? ""] }));
}
