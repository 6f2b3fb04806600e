import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { TaskRow } from "../../services/ecs/tables.js";
import type { ControllerParts } from "../controller.js";
import { fetchParameters } from "./fetch-parameters.js";
import { fetchRegistryAuth } from "./fetch-registry-auth.js";
import { fetchSecret } from "./fetch-secret.js";
import { isSecretArn } from "./is-secret-arn.js";
import { secretReader } from "./secret-reader.js";

/** Values of a task's secrets by `valueFrom`. Kept in memory only: they stand in no row, record or failure of a task. */
export type Configuration = ReadonlyMap<string, string>;

/**
 * Asks, as the execution role's session, for what containers are given before they start: registry passwords, secrets, parameters,
 * files. INVARIANT: a task never starts without a part of its configuration.
 * The order of these among each other is not known of AWS.
 * @throws Failure whose text is the stopped reason.
 */
export function fetchConfiguration(
  task: TaskRow,
  containers: readonly ContainerDefinition[],
  parts: ControllerParts,
): Configuration {
  const reader = secretReader(task, parts);
  for (const { repositoryCredentials, environmentFiles = [] } of containers) {
    const registry = repositoryCredentials?.credentialsParameter;
    if (registry) fetchRegistryAuth(registry, reader);
    // There is no S3 here: the gate says so, and the task stops with its words.
    for (const { value } of environmentFiles) reader.call("s3", "GetObject", { Key: value }, task.region);
  }
  const wanted = [...new Set(containers.flatMap(secretsOf))];
  const secrets = wanted.filter(isSecretArn).map((valueFrom) => [valueFrom, fetchSecret(valueFrom, reader)] as const);
  const names = wanted.filter((valueFrom) => !isSecretArn(valueFrom));
  return new Map([...secrets, ...fetchParameters(names, reader)]);
}

/** Environment of a container from its secrets. */
export function secretEnvironment({ secrets = [] }: ContainerDefinition, configuration: Configuration) {
  return Object.fromEntries(secrets.map(({ name = "", valueFrom = "" }) => [name, configuration.get(valueFrom) ?? ""]));
}

/** Options of a log driver may be secrets too. */
function secretsOf({ secrets = [], logConfiguration }: ContainerDefinition): readonly string[] {
  return [...secrets, ...(logConfiguration?.secretOptions ?? [])].map(({ valueFrom = "" }) => valueFrom);
}
