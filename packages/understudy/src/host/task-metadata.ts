/** What a task's containers are told of it. Source: Amazon ECS Developer Guide, "Amazon ECS task metadata endpoint version 4". */
import type { TaskContainer, TaskDefinitionRow, TaskRow, TaskState } from "@understudy/cloud";
import type { ContainerMetadata, NetworkMetadata, TaskMetadata } from "../agent-endpoint/agent-source.js";

/** A task, with what it was made from and what runs. */
export interface Surroundings {
  readonly task: TaskRow;
  readonly definition: TaskDefinitionRow | undefined;
  readonly state: TaskState | undefined;
}

const optional = (time: number | undefined) => (time === undefined ? undefined : new Date(time).toISOString());

/** MiB that Fargate keeps of the 20 GiB of a task: what a fresh one shows. Source: the guide's sample. */
const STORAGE = { Utilized: 261, Reserved: 20_496 };

/** DIFFERS: no VPC and no clock drift are told of; what a task's disk holds is not measured. */
export function taskMetadata(at: Surroundings, withTags: boolean): TaskMetadata {
  const { task } = at;
  const [family = "", revision = ""] = definitionName(task);
  return {
    Cluster: task.clusterArn,
    TaskARN: task.arn,
    Family: family,
    Revision: revision,
    DesiredStatus: task.desiredStatus,
    KnownStatus: task.lastStatus,
    Containers: task.containers.map((container) => containerMetadata(container, at)),
    Limits: {
      ...(task.cpu !== undefined && { CPU: Number(task.cpu) / 1024 }),
      ...(task.memory !== undefined && { Memory: Number(task.memory) }),
    },
    PullStartedAt: optional(task.pullStartedAt),
    PullStoppedAt: optional(task.pullStoppedAt),
    ExecutionStoppedAt: optional(task.executionStoppedAt),
    AvailabilityZone: `${task.region}a`,
    LaunchType: task.launchType,
    ...(withTags && { TaskTags: Object.fromEntries(task.tags.map(({ key = "", value = "" }) => [key, value])) }),
    ...(task.serviceArn && { ServiceName: task.serviceArn.slice(task.serviceArn.lastIndexOf("/") + 1) }),
    ...(task.launchType === "FARGATE" && { EphemeralStorageMetrics: STORAGE }),
    FaultInjectionEnabled: at.definition?.definition.enableFaultInjection ?? false,
  };
}

export function containerMetadata(
  container: TaskContainer,
  { task, definition, state }: Surroundings,
): ContainerMetadata {
  const own = definition?.definition.containerDefinitions?.find(({ name }) => name === container.name);
  const seen = state?.containers.find(({ name }) => name === container.name);
  const [family = "", revision = ""] = definitionName(task);
  const ports = own?.portMappings?.map(({ containerPort = 0, protocol = "tcp", hostPort }) => ({
    ContainerPort: containerPort,
    Protocol: protocol,
    ...(hostPort !== undefined && { HostPort: hostPort }),
  }));
  return {
    DockerId: container.runtimeId ?? "",
    Name: container.name,
    DockerName: container.name,
    Image: container.image,
    ImageID: container.imageDigest ?? "",
    ...(ports?.length && { Ports: ports }),
    Labels: {
      ...own?.dockerLabels,
      "com.amazonaws.ecs.cluster": task.clusterArn,
      "com.amazonaws.ecs.container-name": container.name,
      "com.amazonaws.ecs.task-arn": task.arn,
      "com.amazonaws.ecs.task-definition-family": family,
      "com.amazonaws.ecs.task-definition-version": revision,
    },
    DesiredStatus: task.desiredStatus,
    KnownStatus: container.lastStatus,
    ...(container.exitCode !== undefined && { ExitCode: container.exitCode }),
    Limits: {
      ...(container.cpu !== undefined && { CPU: container.cpu }),
      ...(container.memory !== undefined && { Memory: container.memory }),
    },
    CreatedAt: optional(seen?.startedAt),
    StartedAt: optional(seen?.startedAt),
    FinishedAt: optional(seen?.finishedAt),
    Type: "NORMAL",
    ...(container.healthChecked && { Health: { status: container.healthStatus } }),
    ...logging(own?.logConfiguration, container.name, task),
    ContainerARN: container.containerArn,
    Networks: [networkOf(task, definition)],
    ...(task.launchType === "FARGATE" && { Snapshotter: "overlayfs" }),
  };
}

const definitionName = ({ taskDefinitionArn: arn }: TaskRow) => arn.slice(arn.lastIndexOf("/") + 1).split(":");

interface LogConfiguration {
  readonly logDriver?: string;
  readonly options?: { readonly [name: string]: string };
}

/** The options that name the stream, for awslogs; the others as they are. */
function logging(configuration: LogConfiguration | undefined, container: string, task: TaskRow) {
  if (!configuration?.logDriver) return {};
  const { logDriver, options = {} } = configuration;
  const { "awslogs-stream-prefix": prefix, ...rest } = options;
  const stream = prefix && { "awslogs-stream": `${prefix}/${container}/${task.taskId}` };
  return { LogDriver: logDriver, LogOptions: logDriver === "awslogs" ? { ...rest, ...stream } : options };
}

function networkOf({ address, attachments }: TaskRow, definition: TaskDefinitionRow | undefined): NetworkMetadata {
  const mode = definition?.definition.networkMode ?? "bridge";
  const details = attachments.find(({ type }) => type === "ElasticNetworkInterface")?.details ?? [];
  const detail = (wanted: string) => details.find(({ name }) => name === wanted)?.value;
  const [mac, dns] = [detail("macAddress"), detail("privateDnsName")];
  return {
    NetworkMode: mode,
    ...(address && { IPv4Addresses: [address] }),
    ...(mode === "awsvpc" && { AttachmentIndex: 0 }),
    ...(mac && { MACAddress: mac }),
    ...(dns && { PrivateDNSName: dns }),
  };
}
