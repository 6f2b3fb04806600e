/**
 * What the agent endpoint answers from; the host fills it from its cloud. Every question comes with the address of the task that
 * asks (`SandboxState.privateIpv4Address`): a source gives a task only what is its own and says undefined to any other, so that
 * an id that leaked is of no use in another task. Ids are the unguessable ones of the container's environment.
 */
export interface AgentSource {
  /**
   * Credentials under `/v2/credentials/ID` (AWS_CONTAINER_CREDENTIALS_RELATIVE_URI). `uninitialized` while the task's role is
   * known but no session has been made yet: SDKs try again.
   */
  credentials(credentialsId: string, peer: string): Answer<RoleCredentials | "uninitialized">;
  /** `/v4/ID` (ECS_CONTAINER_METADATA_URI_V4). */
  container(endpointId: string, peer: string): Answer<ContainerMetadata>;
  /** `/v4/ID/task`, and `/v4/ID/taskWithTags` when `withTags`. */
  task(endpointId: string, peer: string, withTags: boolean): Answer<TaskMetadata>;
  /** `/v4/ID/stats`: Docker's statistics as they are; `unavailable` when nothing measures (rehearsal, an ended container). */
  containerStats(endpointId: string, peer: string): Answer<Statistics | "unavailable">;
  /** `/v4/ID/task/stats`: the same of every container of the task, by DockerId; null for one that has ended. */
  taskStats(
    endpointId: string,
    peer: string,
  ): Answer<{ readonly [dockerId: string]: Statistics | null } | "unavailable">;
  /** `/api/ID/task-protection/v1/state`: tells of the task's protection, or changes it; asked of ECS as the task role. */
  protection(endpointId: string, peer: string, wish: ProtectionWish | undefined): Answer<ProtectionAnswer>;
}

/** What a task asks for itself. */
export interface ProtectionWish {
  readonly protectionEnabled?: boolean;
  readonly expiresInMinutes?: number;
}

/** What came of it; `arn` is the task's. */
export type ProtectionAnswer =
  | {
      readonly kind: "protection";
      readonly protection: {
        readonly ExpirationDate: string | null;
        readonly ProtectionEnabled: boolean;
        readonly TaskArn: string;
      };
    }
  /** ECS answered with a failure: the task is of no service, or a deployment waits for it. */
  | {
      readonly kind: "failure";
      readonly failure: { readonly Arn: string; readonly Detail: string | null; readonly Reason: string };
    }
  /** ECS refused. */
  | {
      readonly kind: "error";
      readonly arn: string;
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly requestId: string;
    }
  | { readonly kind: "not-said"; readonly arn: string }
  | { readonly kind: "no-role"; readonly arn: string };

/** undefined: not known, or not this peer's. */
export type Answer<Value> = Value | undefined | Promise<Value | undefined>;

/** The body, as SDKs read it. */
export interface RoleCredentials {
  readonly RoleArn: string;
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly Token: string;
  /** RFC 3339 in UTC: `2026-01-01T00:00:00Z`. */
  readonly Expiration: string;
}

/** Docker Engine API, ContainerStats. */
export type Statistics = { readonly [name: string]: unknown };

/** Times are RFC 3339. Members in the order in which the agent writes them. Source: Amazon ECS agent, task metadata endpoint v4. */
export interface ContainerMetadata {
  readonly DockerId: string;
  readonly Name: string;
  readonly DockerName: string;
  readonly Image: string;
  readonly ImageID: string;
  readonly Ports?: readonly { readonly ContainerPort: number; readonly Protocol: string; readonly HostPort?: number }[];
  /** `com.amazonaws.ecs.cluster`, `.container-name`, `.task-arn`, `.task-definition-family`, `.task-definition-version`, and the author's. */
  readonly Labels: { readonly [name: string]: string };
  readonly DesiredStatus: string;
  readonly KnownStatus: string;
  readonly ExitCode?: number;
  readonly Limits: { readonly CPU?: number; readonly Memory?: number };
  readonly CreatedAt?: string;
  readonly StartedAt?: string;
  readonly FinishedAt?: string;
  readonly Type: "NORMAL";
  readonly Health?: { readonly status: string; readonly statusSince?: string; readonly output?: string };
  readonly Volumes?: readonly {
    readonly DockerName?: string;
    readonly Source?: string;
    readonly Destination?: string;
  }[];
  readonly LogDriver?: string;
  readonly LogOptions?: { readonly [name: string]: string };
  readonly ContainerARN: string;
  readonly Networks: readonly NetworkMetadata[];
  readonly Snapshotter?: string;
  readonly RestartCount?: number;
}

export interface NetworkMetadata {
  readonly NetworkMode: string;
  readonly IPv4Addresses?: readonly string[];
  readonly AttachmentIndex?: number;
  readonly MACAddress?: string;
  readonly IPv4SubnetCIDRBlock?: string;
  readonly DomainNameServers?: readonly string[];
  readonly PrivateDNSName?: string;
  readonly SubnetGatewayIpv4Address?: string;
}

export interface TaskMetadata {
  readonly Cluster: string;
  readonly TaskARN: string;
  readonly Family: string;
  readonly Revision: string;
  readonly DesiredStatus: string;
  readonly KnownStatus: string;
  readonly Containers: readonly ContainerMetadata[];
  /** CPU in vCPU, Memory in MiB. */
  readonly Limits?: { readonly CPU?: number; readonly Memory?: number };
  readonly PullStartedAt?: string;
  readonly PullStoppedAt?: string;
  readonly ExecutionStoppedAt?: string;
  readonly AvailabilityZone?: string;
  readonly LaunchType?: string;
  readonly TaskTags?: { readonly [key: string]: string };
  readonly ContainerInstanceTags?: { readonly [key: string]: string };
  readonly VPCID?: string;
  readonly ServiceName?: string;
  readonly ClockDrift?: {
    readonly ClockErrorBound?: number;
    readonly ReferenceTimestamp?: string;
    readonly ClockSynchronizationStatus?: string;
  };
  readonly EphemeralStorageMetrics?: { readonly Utilized: number; readonly Reserved: number };
  readonly FaultInjectionEnabled: boolean;
}
