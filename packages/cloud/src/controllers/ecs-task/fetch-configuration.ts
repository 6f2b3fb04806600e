import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import type { TaskRow } from "../../services/ecs/tables.js";
import { actFor } from "../act-for.js";
import type { ControllerParts } from "../controller.js";
import type { ReadBlobs } from "./environment-files.js";
import { readEnvironmentFiles } from "./environment-files.js";
import type { Secrets } from "./fetch-secrets.js";
import { fetchSecrets, secretEnvironment } from "./fetch-secrets.js";

type Environment = { readonly [name: string]: string };

/** What the agent fetched for a task's containers. Kept in memory only: it stands in no row, record or failure of a task. */
export interface Configuration {
  readonly secrets: Secrets;
  /** Variables of environment files, by name of the container. */
  readonly files: ReadonlyMap<string, Environment>;
}

/**
 * Asks, as the execution role's session, for what containers are given before they start.
 * INVARIANT: a task never starts without a part of its configuration.
 * @param controller who asks, for the decision journal
 * @throws Failure whose text is the stopped reason.
 */
export async function fetchConfiguration(
  task: TaskRow,
  containers: readonly ContainerDefinition[],
  parts: ControllerParts & { readonly blobs: ReadBlobs },
  controller: string,
): Promise<Configuration> {
  const secrets = fetchSecrets(task, containers, parts);
  const act = actFor(parts, controller, task);
  const files = new Map<string, Environment>();
  for (const container of containers) {
    if (container.environmentFiles?.length)
      files.set(container.name ?? "", await readEnvironmentFiles(task, container, act, parts.blobs));
  }
  return { secrets, files };
}

/** A container's variables from elsewhere; what its definition sets itself counts before them. */
export function fetchedEnvironment(container: ContainerDefinition, { secrets, files }: Configuration) {
  return { files: files.get(container.name ?? "") ?? {}, secrets: secretEnvironment(container, secrets) };
}
