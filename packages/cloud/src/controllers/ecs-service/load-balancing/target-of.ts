import type { LoadBalancer } from "@aws-sdk/client-ecs";
import type { Act } from "../../../services/ecs/act.js";
import { containerInstances } from "../../../services/ecs/instances/tables.js";
import type { TaskRow, TaskTarget } from "../../../services/ecs/tables.js";

/**
 * Where the load balancer is to reach the task: its own address with awsvpc, else its instance and the port that is published there.
 * Undefined when the task cannot be reached.
 */
export function targetOf(
  task: TaskRow,
  { targetGroupArn, containerName, containerPort }: LoadBalancer,
  act: Act,
): Pick<TaskTarget, "targetGroupArn" | "id" | "port"> | undefined {
  if (targetGroupArn === undefined || containerPort === undefined) return undefined;
  const ownAddress = task.attachments.some(({ type }) => type === "ElasticNetworkInterface");
  if (ownAddress) return task.address ? { targetGroupArn, id: task.address, port: containerPort } : undefined;
  const instance = task.containerInstanceArn && act.store.get(containerInstances, task.containerInstanceArn);
  if (!instance) return undefined;
  const bindings = task.containers.find(({ name }) => name === containerName)?.networkBindings ?? [];
  const published = bindings.find((binding) => binding.containerPort === containerPort)?.hostPort;
  return { targetGroupArn, id: instance.ec2InstanceId, port: published ?? containerPort };
}
