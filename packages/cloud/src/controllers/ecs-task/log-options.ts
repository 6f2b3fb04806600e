import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { TaskRow } from "../../services/ecs/tables.js";

/** Where a container's lines go. */
export interface AwsLogs {
  readonly group: string;
  readonly stream: string;
  readonly region: string;
  readonly createGroup: boolean;
}

/**
 * The awslogs options of a container, or undefined when it logs elsewhere. Stream: `prefix/container/task-id`; without a prefix
 * the container's id. Source: Amazon ECS Developer Guide, "Send Amazon ECS logs to CloudWatch".
 */
export function awsLogsOf({ name = "", logConfiguration }: ContainerDefinition, task: TaskRow): AwsLogs | undefined {
  if (logConfiguration?.logDriver !== "awslogs") return undefined;
  const options = logConfiguration.options ?? {};
  const prefix = options["awslogs-stream-prefix"];
  return {
    group: options["awslogs-group"] ?? "",
    stream: options["awslogs-stream"] ?? (prefix ? `${prefix}/${name}/${task.taskId}` : `${name}/${task.taskId}`),
    region: options["awslogs-region"] ?? task.region,
    createGroup: options["awslogs-create-group"] === "true",
  };
}
