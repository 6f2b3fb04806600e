/** The rows of Amazon ECS. Times are ms since epoch; members named as in the API hold what the API shows. */
import type {
  Attachment,
  CapacityProviderStrategyItem,
  ClusterConfiguration,
  ClusterServiceConnectDefaults,
  ClusterSetting,
  NetworkBinding,
  NetworkConfiguration,
  Tag,
  TaskDefinition,
  TaskOverride,
  TaskStopCode,
} from "@aws-sdk/client-ecs";
import { table } from "../../store/table.js";
import type { Place } from "./arn.js";

export * from "./service-tables.js";

export interface ClusterRow extends Place {
  readonly arn: string;
  readonly name: string;
  readonly status: "ACTIVE" | "INACTIVE";
  readonly createdAt: number;
  readonly settings: readonly ClusterSetting[];
  readonly configuration?: ClusterConfiguration;
  readonly serviceConnectDefaults?: ClusterServiceConnectDefaults;
  readonly capacityProviders: readonly string[];
  readonly defaultCapacityProviderStrategy: readonly CapacityProviderStrategyItem[];
  readonly tags: readonly Tag[];
}

/** The last revision number given in a family: numbers are never used again. */
export interface FamilyRow extends Place {
  readonly family: string;
  readonly lastRevision: number;
}

export interface TaskDefinitionRow extends Place {
  readonly arn: string;
  readonly family: string;
  readonly revision: number;
  readonly status: "ACTIVE" | "INACTIVE" | "DELETE_IN_PROGRESS";
  /** What the API shows, without dates. */
  readonly definition: TaskDefinition;
  readonly registeredAt: number;
  readonly registeredBy: string;
  readonly deregisteredAt?: number;
  readonly deleteRequestedAt?: number;
  readonly tags: readonly Tag[];
}

export type TaskStatus =
  | "PROVISIONING"
  | "PENDING"
  | "ACTIVATING"
  | "RUNNING"
  | "DEACTIVATING"
  | "STOPPING"
  | "DEPROVISIONING"
  | "STOPPED";

export interface TaskContainer {
  readonly name: string;
  readonly containerArn: string;
  readonly image: string;
  readonly lastStatus: "PENDING" | "RUNNING" | "STOPPED";
  readonly essential: boolean;
  readonly exitCode?: number;
  readonly reason?: string;
  readonly runtimeId?: string;
  readonly imageDigest?: string;
  readonly healthStatus: "HEALTHY" | "UNHEALTHY" | "UNKNOWN";
  /** It has a health check: its status is not UNKNOWN for ever. */
  readonly healthChecked?: boolean;
  /** It answers no health check of a load balancer. */
  readonly unreachable?: boolean;
  readonly cpu?: number;
  /** MiB. */
  readonly memory?: number;
  /** Ports that are published on this machine. */
  readonly networkBindings?: readonly NetworkBinding[];
}

/** A role that ECS assumed for a task. */
export interface AssumedRole {
  readonly roleArn: string;
  /** Key of the session row that holds the credentials. */
  readonly accessKeyId: string;
  /** ms since epoch. */
  readonly expiresAt: number;
}

/** Where a load balancer reaches a task, as ECS knows it. */
export interface TaskTarget {
  readonly targetGroupArn: string;
  /** Address, or id of the EC2 instance. */
  readonly id: string;
  readonly port: number;
  /** `waiting`: not registered yet, for it was refused; `draining`: deregistered. */
  readonly state: "waiting" | "initial" | "healthy" | "unhealthy" | "draining";
  /** Why it is unhealthy, in the words of Elastic Load Balancing. */
  readonly reason?: string;
}

/** A task as an instance of a Cloud Map service. */
export interface TaskRegistration {
  readonly registryArn: string;
  /** As Cloud Map was told last. */
  readonly health: "HEALTHY" | "UNHEALTHY";
}

export interface TaskRow extends Place {
  readonly arn: string;
  readonly taskId: string;
  readonly clusterArn: string;
  readonly clusterName: string;
  readonly taskDefinitionArn: string;
  readonly group: string;
  readonly startedBy?: string;
  readonly serviceArn?: string;
  readonly launchType: string;
  /** Instance that the task was placed on. */
  readonly containerInstanceArn?: string;
  readonly platformVersion?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly lastStatus: TaskStatus;
  readonly desiredStatus: "RUNNING" | "STOPPED";
  /** Rises with every change that AWS tells of. */
  readonly version: number;
  readonly containers: readonly TaskContainer[];
  readonly attachments: readonly Attachment[];
  readonly overrides: TaskOverride;
  readonly tags: readonly Tag[];
  readonly enableExecuteCommand: boolean;
  readonly networkConfiguration?: NetworkConfiguration;
  readonly executionRole?: AssumedRole;
  readonly taskRole?: AssumedRole;
  /** Its places in target groups, from RUNNING until it may stop. */
  readonly targets?: readonly TaskTarget[];
  /** Where others find it in Cloud Map, from RUNNING until it may stop. */
  readonly registrations?: readonly TaskRegistration[];
  /** IPv4 address of the task's sandbox, once it has one: who asks for the task's credentials must come from it. */
  readonly address?: string;
  /** Last part of the path under which the task's containers find the task role's credentials. */
  readonly credentialsId?: string;
  readonly clientToken?: string;
  readonly createdAt: number;
  readonly connectivityAt?: number;
  readonly pullStartedAt?: number;
  readonly pullStoppedAt?: number;
  readonly startedAt?: number;
  readonly stoppingAt?: number;
  readonly executionStoppedAt?: number;
  readonly stoppedAt?: number;
  readonly stopCode?: TaskStopCode;
  readonly stoppedReason?: string;
  /** The service's scheduler has counted it among the failed tasks of its deployment. */
  readonly countedAsFailure?: boolean;
  /** Neither scale-in nor a deployment stops it before, ms since epoch. */
  readonly protectedUntil?: number;
  /** What RunTask was asked, where it came with a client token: to tell a repetition from a clash. */
  readonly request?: string;
}

/** A setting of one principal; that of the account's root is everybody's default. */
export interface AccountSettingRow extends Place {
  readonly principalArn: string;
  readonly name: string;
  readonly value: string;
}

const region = ({ account, region }: Place) => `${account}/${region}`;

export const clusters = table<ClusterRow>()({
  name: "ecs.cluster",
  key: (row) => row.arn,
  indexes: {
    active: (row) => (row.status === "ACTIVE" ? region(row) : undefined),
    account: (row) => (row.status === "ACTIVE" ? row.account : undefined),
  },
});

export const families = table<FamilyRow>()({
  name: "ecs.family",
  key: (row) => `${region(row)}/${row.family}`,
  indexes: { region },
});

/** Keys sort by family, then by revision as a number. */
export const taskDefinitions = table<TaskDefinitionRow>()({
  name: "ecs.task-definition",
  key: (row) => taskDefinitionKey(row, row.family, row.revision),
  indexes: {
    family: (row) => `${region(row)}/${row.family} ${row.status}`,
    region: (row) => `${region(row)} ${row.status}`,
  },
});

export const taskDefinitionKey = (at: Place, family: string, revision: number) =>
  `${region(at)}/${family}:${String(revision).padStart(9, "0")}`;

export const tasks = table<TaskRow>()({
  name: "ecs.task",
  key: (row) => row.arn,
  indexes: {
    cluster: (row) => `${row.clusterArn} ${row.desiredStatus}`,
    clusterStatus: (row) => `${row.clusterArn} ${row.lastStatus}`,
    family: (row) => `${row.clusterArn} ${row.desiredStatus} ${row.group}`,
    startedBy: (row) => row.startedBy && `${row.clusterArn} ${row.desiredStatus} ${row.startedBy}`,
    service: (row) => (row.lastStatus === "STOPPED" ? undefined : row.serviceArn),
    ended: endedByItself,
    containerInstance: (row) => (row.lastStatus === "STOPPED" ? undefined : row.containerInstanceArn),
    stopped: (row) => (row.lastStatus === "STOPPED" ? "stopped" : undefined),
    clientToken: (row) => row.clientToken && `${row.clusterArn} ${row.clientToken}`,
    credentials: (row) => row.credentialsId,
    taskId: (row) => row.taskId,
    address: (row) => (row.lastStatus === "STOPPED" ? undefined : row.address),
  },
});

/** The service of a task that ended without being asked to, until the service's scheduler has counted it. */
function endedByItself({ serviceArn, stopCode, countedAsFailure }: TaskRow): string | undefined {
  const ended = stopCode === "TaskFailedToStart" || stopCode === "EssentialContainerExited";
  return ended && !countedAsFailure ? serviceArn : undefined;
}

export const accountSettings = table<AccountSettingRow>()({
  name: "ecs.account-setting",
  key: (row) => `${region(row)} ${row.principalArn} ${row.name}`,
  indexes: { principal: (row) => `${region(row)} ${row.principalArn}` },
});
