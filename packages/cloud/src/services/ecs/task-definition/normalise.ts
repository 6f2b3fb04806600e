import type { ContainerDefinition, RegisterTaskDefinitionCommandInput } from "@aws-sdk/client-ecs";
import type { Valid } from "../../../gate/sdk-types.js";

export type RegisterInput = Valid<RegisterTaskDefinitionCommandInput>;
export type ContainerInput = NonNullable<RegisterInput["containerDefinitions"]>[number];

/**
 * A container definition as AWS gives it back: what was asked, with the defaults that AWS fills in and no others (Terraform would
 * see any other as a change). Source: answers of DescribeTaskDefinition.
 */
export function normaliseContainer(container: ContainerInput, networkMode: string): ContainerDefinition {
  const { portMappings = [], essential = true, cpu = 0 } = container;
  return {
    ...container,
    cpu,
    portMappings: portMappings.map((mapping) => ({
      ...mapping,
      ...(networkMode === "awsvpc" && { hostPort: mapping.hostPort ?? mapping.containerPort }),
      protocol: mapping.protocol ?? "tcp",
    })),
    essential,
    environment: container.environment ?? [],
    mountPoints: container.mountPoints ?? [],
    volumesFrom: container.volumesFrom ?? [],
    systemControls: container.systemControls ?? [],
  };
}

/** Launch types that the definition could be run on. */
export function compatibilities(input: RegisterInput, networkMode: string): ("EC2" | "FARGATE")[] {
  const fargate = networkMode === "awsvpc" && input.cpu !== undefined && input.memory !== undefined;
  return fargate ? ["EC2", "FARGATE"] : ["EC2"];
}
