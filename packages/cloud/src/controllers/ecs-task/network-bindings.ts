import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { SandboxState } from "../../runtime/runtime.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import { publishedPorts } from "./sandbox-network.js";

/**
 * The task with the ports under which its containers are reached, as DescribeTasks shows them; the same object when it has none.
 * DIFFERS: they are bound to the loopback of this machine; AWS shows 0.0.0.0.
 */
export function withBindings(
  task: TaskRow,
  definitions: readonly ContainerDefinition[],
  sandbox: SandboxState,
): TaskRow {
  const { ports = [] } = sandbox;
  if (ports.length === 0) return task;
  return {
    ...task,
    containers: task.containers.map((container) => {
      const definition = definitions.find(({ name }) => name === container.name);
      const networkBindings = publishedPorts(definition ?? {}).flatMap(({ containerPort, protocol }) => {
        const found = ports.find((port) => port.containerPort === containerPort && port.protocol === protocol);
        return found ? [{ bindIP: found.bindIp, containerPort, hostPort: found.hostPort, protocol }] : [];
      });
      return networkBindings.length > 0 ? { ...container, networkBindings } : container;
    }),
  };
}
