import type { TaskDefinition } from "@aws-sdk/client-ecs";
import { principalName } from "@understudy/catalogue";
import { taskDefinitionArn } from "../arn.js";
import { passTaskRoles, requestTags, tagOnCreate } from "../check.js";
import { checkTags } from "../check-tags.js";
import { operation } from "../operation.js";
import type { TaskDefinitionRow } from "../tables.js";
import { families, taskDefinitions } from "../tables.js";
import type { RegisterInput } from "../task-definition/normalise.js";
import { compatibilities, normaliseContainer } from "../task-definition/normalise.js";
import { roleArnOf } from "../task-definition/role-arn.js";
import { parseCpu, parseMemory } from "../task-definition/task-size.js";
import { validateTaskDefinition } from "../task-definition/validate.js";
import { wireTaskDefinition } from "../wire-task-definition.js";

/**
 * Stores the next revision of a family. The caller must be allowed to pass both roles; whether they exist and trust ECS is
 * found out when a task is started. Source: Amazon ECS API reference, RegisterTaskDefinition.
 */
export const RegisterTaskDefinition = operation("RegisterTaskDefinition", {
  authorize(input, read) {
    const resource = taskDefinitionArn(read, input.family, "*");
    return [
      {
        action: "ecs:RegisterTaskDefinition",
        resource,
        context: { ...privilegedKey(input), ...requestTags(input.tags) },
      },
      ...passTaskRoles(input, read),
      ...tagOnCreate("RegisterTaskDefinition", resource, input.tags),
    ];
  },
  run(input, { store, account, region, now, caller }) {
    validateTaskDefinition(input);
    checkTags(input.tags);
    const at = { account, region };
    const last = store.get(families, `${account}/${region}/${input.family}`)?.lastRevision ?? 0;
    const revision = last + 1;
    const row: TaskDefinitionRow = {
      ...at,
      arn: taskDefinitionArn(at, input.family, revision),
      family: input.family,
      revision,
      status: "ACTIVE",
      definition: definitionOf(input, account, taskDefinitionArn(at, input.family, revision), revision),
      registeredAt: now,
      registeredBy: principalName(caller.principal),
      tags: input.tags ?? [],
    };
    store.put(families, { ...at, family: input.family, lastRevision: revision });
    store.put(taskDefinitions, row);
    return { taskDefinition: wireTaskDefinition(row), ...(row.tags.length > 0 && { tags: [...row.tags] }) };
  },
});

/** `ecs:privileged`: `true` when a container of the definition is to be privileged. Source: Service Authorization Reference. */
function privilegedKey({ containerDefinitions }: RegisterInput) {
  return { "ecs:privileged": String(containerDefinitions.some(({ privileged }) => privileged === true)) };
}

function definitionOf(input: RegisterInput, account: string, arn: string, revision: number): TaskDefinition {
  const networkMode = input.networkMode ?? "bridge";
  const { tags: _tags, ...asked } = input;
  return {
    ...asked,
    taskDefinitionArn: arn,
    revision,
    containerDefinitions: input.containerDefinitions.map((container) => normaliseContainer(container, networkMode)),
    taskRoleArn: roleArnOf(input.taskRoleArn, account),
    executionRoleArn: roleArnOf(input.executionRoleArn, account),
    ...(input.networkMode !== undefined && { networkMode: input.networkMode }),
    volumes: input.volumes ?? [],
    placementConstraints: input.placementConstraints ?? [],
    compatibilities: compatibilities(input, networkMode),
    ...(input.cpu !== undefined && { cpu: String(parseCpu(input.cpu) ?? input.cpu) }),
    ...(input.memory !== undefined && { memory: String(parseMemory(input.memory) ?? input.memory) }),
  };
}
