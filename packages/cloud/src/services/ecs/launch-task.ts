/** Starting one task: ECS assumes its roles, then the task stands in the store as PROVISIONING; the agent does the rest. */
import type { NetworkConfiguration, Tag, TaskOverride } from "@aws-sdk/client-ecs";
import type { Act } from "./act.js";
import { containerArn, taskArn } from "./arn.js";
import { assumeTaskRole } from "./assume.js";
import { taskRoles } from "./check.js";
import type { ClusterRow, TaskContainer, TaskDefinitionRow, TaskRow } from "./tables.js";
import { tasks } from "./tables.js";
import { roleArnOf } from "./task-definition/role-arn.js";

export interface LaunchSpec {
  readonly cluster: ClusterRow;
  readonly taskDefinition: TaskDefinitionRow;
  readonly launchType: string;
  readonly group: string;
  readonly overrides?: TaskOverride;
  readonly networkConfiguration?: NetworkConfiguration;
  readonly platformVersion?: string;
  readonly startedBy?: string;
  readonly serviceArn?: string;
  readonly tags: readonly Tag[];
  readonly enableExecuteCommand: boolean;
  readonly clientToken?: string;
  /** What was asked with the token. */
  readonly request?: string;
  readonly containerInstanceArn?: string;
}

/**
 * Assumes the execution role, then the task role, and puts the task.
 * @throws Failure ecs.role-not-assumable; then nothing was put.
 */
export function launchTask(spec: LaunchSpec, act: Act): TaskRow {
  const { cluster, taskDefinition } = spec;
  const taskId = act.ids.hex(32);
  const arn = taskArn(act, cluster.name, taskId);
  const roles = taskRoles(taskDefinition, spec.overrides);
  const executionRole = roleArnOf(roles.executionRoleArn, act.account);
  const taskRole = roleArnOf(roles.taskRoleArn, act.account);
  const named = { arn, taskId };
  const task: TaskRow = {
    account: act.account,
    region: act.region,
    arn,
    taskId,
    clusterArn: cluster.arn,
    clusterName: cluster.name,
    taskDefinitionArn: taskDefinition.arn,
    group: spec.group,
    startedBy: spec.startedBy,
    serviceArn: spec.serviceArn,
    launchType: spec.launchType,
    containerInstanceArn: spec.containerInstanceArn,
    platformVersion: spec.launchType === "FARGATE" ? resolvedPlatform(spec.platformVersion) : undefined,
    cpu: spec.overrides?.cpu ?? taskDefinition.definition.cpu,
    memory: spec.overrides?.memory ?? taskDefinition.definition.memory,
    lastStatus: isAwsvpc(taskDefinition) ? "PROVISIONING" : "PENDING",
    desiredStatus: "RUNNING",
    version: 1,
    containers: containersOf(taskDefinition, cluster, taskId, act),
    attachments: isAwsvpc(taskDefinition) ? [networkInterface(spec.networkConfiguration, taskId, act)] : [],
    overrides: wholeOverrides(taskDefinition, spec.overrides),
    tags: spec.tags,
    enableExecuteCommand: spec.enableExecuteCommand,
    networkConfiguration: spec.networkConfiguration,
    clientToken: spec.clientToken,
    request: spec.request,
    createdAt: act.now,
    ...(executionRole && {
      executionRole: assumeTaskRole(act, { arn: executionRole, use: "task-execution" }, named),
    }),
    ...(taskRole && {
      taskRole: assumeTaskRole(act, { arn: taskRole, use: "task" }, named),
      credentialsId: act.ids.uuid(),
    }),
  };
  act.store.put(tasks, task);
  return task;
}

export function isAwsvpc(taskDefinition: TaskDefinitionRow): boolean {
  return taskDefinition.definition.networkMode === "awsvpc";
}

/** `LATEST` stands for 1.4.0 on Linux. Source: AWS Fargate platform versions. */
function resolvedPlatform(asked: string | undefined): string {
  return asked === undefined || asked === "LATEST" ? "1.4.0" : asked;
}

function containersOf(definition: TaskDefinitionRow, cluster: ClusterRow, taskId: string, act: Act): TaskContainer[] {
  return (definition.definition.containerDefinitions ?? []).map((container) => ({
    name: container.name ?? "",
    containerArn: containerArn(act, cluster.name, taskId, act.ids.uuid()),
    image: container.image ?? "",
    lastStatus: "PENDING",
    essential: container.essential !== false,
    healthStatus: "UNKNOWN",
    cpu: container.cpu,
    memory: container.memory,
  }));
}

/**
 * The attachment before the interface is made. Recorded shape: details hold the subnet alone, status PRECREATED. Tasks are spread
 * over the subnets; where AWS looks for room, chance decides here.
 */
function networkInterface(configuration: NetworkConfiguration | undefined, taskId: string, act: Act) {
  const { subnets = [] } = configuration?.awsvpcConfiguration ?? {};
  const subnet = subnets[Number.parseInt(taskId.slice(0, 8), 16) % subnets.length] ?? "";
  return {
    id: act.ids.uuid(),
    type: "ElasticNetworkInterface",
    status: "PRECREATED",
    details: [{ name: "subnetId", value: subnet }],
  };
}

/** AWS shows one override per container, empty or not. */
function wholeOverrides(definition: TaskDefinitionRow, asked: TaskOverride | undefined): TaskOverride {
  const names = (definition.definition.containerDefinitions ?? []).map(({ name }) => name);
  return {
    ...asked,
    containerOverrides: names.map((name) => asked?.containerOverrides?.find((one) => one.name === name) ?? { name }),
    inferenceAcceleratorOverrides: asked?.inferenceAcceleratorOverrides ?? [],
  };
}
