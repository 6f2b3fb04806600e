import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { Act } from "../../services/ecs/act.js";
import type { TaskRow } from "../../services/ecs/tables.js";

/** A call that the agent makes for a container's configuration. */
interface Fetch {
  readonly service: string;
  readonly operation: string;
  readonly input: unknown;
}

/**
 * Asks, as the execution role's session, for what a container's environment is made of: secrets and parameters (files: environment-files.ts).
 * INVARIANT: a task never starts without a part of its configuration. The services that keep these are not here yet: the gate
 * says so, and the task stops with its words.
 * @throws Failure whose text is the stopped reason.
 */
export function fetchConfiguration(task: TaskRow, containers: readonly ContainerDefinition[], act: Act): void {
  const accessKeyId = task.executionRole?.accessKeyId ?? "";
  for (const { service, operation, input } of containers.flatMap(fetchesOf)) {
    act.call({ kind: "access-key", accessKeyId }, service, operation, input);
  }
}

function fetchesOf({ secrets = [], repositoryCredentials }: ContainerDefinition): readonly Fetch[] {
  const registry = repositoryCredentials?.credentialsParameter;
  return [...(registry ? [secretFetch(registry)] : []), ...secrets.map(({ valueFrom = "" }) => secretFetch(valueFrom))];
}

/** A secret's ARN is of Secrets Manager; all else names a parameter. Source: Amazon ECS API reference, Secret.valueFrom. */
function secretFetch(valueFrom: string): Fetch {
  return valueFrom.startsWith("arn:aws:secretsmanager:")
    ? { service: "secretsmanager", operation: "GetSecretValue", input: { SecretId: valueFrom } }
    : { service: "ssm", operation: "GetParameters", input: { Names: [valueFrom], WithDecryption: true } };
}
