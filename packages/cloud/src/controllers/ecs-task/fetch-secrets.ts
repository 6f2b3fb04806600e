import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { TaskRow } from "../../services/ecs/tables.js";
import type { ControllerParts } from "../controller.js";
import { fetchParameters } from "./fetch-parameters.js";
import { fetchRegistryAuth } from "./fetch-registry-auth.js";
import { fetchSecret } from "./fetch-secret.js";
import { isSecretArn } from "./is-secret-arn.js";
import { secretReader } from "./secret-reader.js";

/** Values of a task's secrets by `valueFrom`. */
export type Secrets = ReadonlyMap<string, string>;

/**
 * Asks, as the execution role's session, for registry passwords, secrets and parameters of containers. The order of these among each
 * other is not known of AWS.
 * @throws Failure whose text is the stopped reason.
 */
export function fetchSecrets(
  task: TaskRow,
  containers: readonly ContainerDefinition[],
  parts: ControllerParts,
): Secrets {
  const reader = secretReader(task, parts);
  for (const { repositoryCredentials } of containers) {
    const registry = repositoryCredentials?.credentialsParameter;
    if (registry) fetchRegistryAuth(registry, reader);
  }
  const wanted = [...new Set(containers.flatMap(secretsOf))];
  const secrets = wanted.filter(isSecretArn).map((valueFrom) => [valueFrom, fetchSecret(valueFrom, reader)] as const);
  const names = wanted.filter((valueFrom) => !isSecretArn(valueFrom));
  return new Map([...secrets, ...fetchParameters(names, reader)]);
}

/** Environment of a container from its secrets. */
export function secretEnvironment({ secrets = [] }: ContainerDefinition, values: Secrets) {
  return Object.fromEntries(secrets.map(({ name = "", valueFrom = "" }) => [name, values.get(valueFrom) ?? ""]));
}

/** Options of a log driver may be secrets too. */
function secretsOf({ secrets = [], logConfiguration }: ContainerDefinition): readonly string[] {
  return [...secrets, ...(logConfiguration?.secretOptions ?? [])].map(({ valueFrom = "" }) => valueFrom);
}
