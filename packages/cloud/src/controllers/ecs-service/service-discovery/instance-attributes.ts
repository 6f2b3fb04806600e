import type { ServiceRegistry } from "@aws-sdk/client-ecs";
import type { Act } from "../../../services/ecs/act.js";
import { containerInstances } from "../../../services/ecs/instances/tables.js";
import type { ServiceRow, TaskRow } from "../../../services/ecs/tables.js";
import { targetOf } from "../load-balancing/target-of.js";

/** What ECS tells Cloud Map of a task. Recorded: hashicorp/terraform-provider-aws#4853 (ListInstances). */
export function instanceAttributes(service: ServiceRow, task: TaskRow, registry: ServiceRegistry, act: Act) {
  const { containerName, containerPort, port } = registry;
  const reached = targetOf(task, { targetGroupArn: "", containerName, containerPort: containerPort ?? port ?? 0 }, act);
  const instance = task.containerInstanceArn && act.store.get(containerInstances, task.containerInstanceArn);
  const asksPort = containerPort !== undefined || port !== undefined;
  return {
    AVAILABILITY_ZONE: `${task.region}a`,
    ...(task.address !== undefined && { AWS_INSTANCE_IPV4: task.address }),
    ...(asksPort && { AWS_INSTANCE_PORT: String(reached?.port ?? port ?? containerPort) }),
    ...(instance && { EC2_INSTANCE_ID: instance.ec2InstanceId }),
    ECS_CLUSTER_NAME: service.clusterName,
    ECS_SERVICE_NAME: service.name,
    ECS_TASK_DEFINITION_FAMILY: familyOf(task),
    REGION: task.region,
  };
}

/** `web` of `…:task-definition/web:3`. */
const familyOf = ({ taskDefinitionArn }: TaskRow) => taskDefinitionArn.replace(/^.*\/|:\d+$/g, "");
