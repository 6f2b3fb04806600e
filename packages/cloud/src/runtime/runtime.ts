/**
 * What runs containers. Two drivers: `docker` (in the host package) and `rehearsal` (here). Both pass the same conformance suite.
 * A task is a sandbox (its own network namespace where the driver has one) in which named containers are started one by one:
 * the order (dependsOn, essential) is the task controller's affair, not the driver's. Every method is idempotent: a controller
 * may repeat it after a crash.
 */
export interface Runtime {
  readonly name: "docker" | "rehearsal";
  /**
   * Makes the image available under that name. Without a source, a local image of exactly that name serves without asking a registry.
   * @param labels of the container that it is for: what its rehearsal says of the pull.
   * @throws RuntimeRefusal when the image cannot be had.
   */
  pull(image: string, source?: ImageSource, labels?: { readonly [name: string]: string }): Promise<PulledImage>;
  /** Creates the task's sandbox; does nothing when it is there. */
  start(task: TaskSpec): Promise<SandboxState>;
  /** Creates and starts one container in the task's sandbox; does nothing when one of that name was ever started there. @throws RuntimeRefusal */
  startContainer(taskId: string, container: ContainerSpec): Promise<void>;
  /** SIGTERM, then SIGKILL after `timeoutSeconds`. Resolves when the container has ended; does nothing when it has. */
  stopContainer(taskId: string, name: string, timeoutSeconds: number): Promise<void>;
  /** State of the task's sandbox and containers, or undefined when there is no sandbox. */
  inspect(taskId: string): Promise<TaskState | undefined>;
  /** Ids of all tasks of this instance that have a sandbox. */
  list(): Promise<readonly string[]>;
  /** Gives every line written since `since` (ms since epoch), then follows until the container has ended or the follower is stopped. */
  logs(taskId: string, name: string, since: number, onLine: (line: LogLine) => void): Promise<LogFollower>;
  /** What the task's running containers use now; absent in a driver that cannot measure. undefined when there is no sandbox. */
  usage?(taskId: string): Promise<readonly ContainerUsage[] | undefined>;
  /** Docker's own statistics of a running container (Engine API, ContainerStats), for the task metadata endpoint. */
  stats?(taskId: string, name: string): Promise<{ readonly [name: string]: unknown } | undefined>;
  /**
   * Runs a command in a running container, on a terminal of its own; absent in a driver without containers.
   * @throws RuntimeRefusal when the container does not run.
   */
  exec?(taskId: string, name: string, command: readonly string[]): Promise<Terminal>;
  /** Removes sandbox, containers, running or not, and the task's own volumes. */
  remove(taskId: string): Promise<void>;
  /** Removes what outlives its tasks: shared volumes. No task must be there. */
  forget(): Promise<void>;
  /** Calls the listener when a container of the task started, ended or changed health. */
  onChange(listener: (taskId: string) => void): void;
  /** Stops listening and frees connections; containers stay unless they were removed. */
  close(): Promise<void>;
}

export interface TaskSpec {
  readonly taskId: string;
  readonly taskArn: string;
  readonly clusterName: string;
  readonly family: string;
  readonly revision: string;
  readonly networkMode: "awsvpc" | "bridge" | "host" | "none";
  /** Addresses of the task's network interface, for a driver that has none of its own to give. */
  readonly address?: string;
  readonly macAddress?: string;
  /** CPU units (1024 = one vCPU) and MiB for the whole task; absent: unlimited. */
  readonly cpu?: number;
  readonly memoryMiB?: number;
  /** Ports of the task that are published on the loopback of this machine. */
  readonly ports?: readonly PortSpec[];
  /** Lines for /etc/hosts of every container. */
  readonly hosts?: readonly { readonly name: string; readonly address: string }[];
  readonly dnsServers?: readonly string[];
  readonly dnsSearchDomains?: readonly string[];
  /** Kernel parameters of the network namespace (`net.…`). */
  readonly sysctls?: { readonly [name: string]: string };
  /** All containers share what the sandbox has of it. */
  readonly sharedProcesses?: boolean;
  readonly sharedIpc?: boolean;
}

export interface PortSpec {
  readonly containerPort: number;
  /** 0: any free one. */
  readonly hostPort: number;
  readonly protocol: "tcp" | "udp";
}

/** Where a container finds something beside its image. */
export type MountSpec = { readonly path: string; readonly readOnly: boolean } & (
  | {
      /** Empty at first, and removed with the task. */
      readonly kind: "task";
      readonly volume: string;
      /** Of the driver `local`. */
      readonly options?: { readonly [name: string]: string };
    }
  | {
      /** Stays when its tasks go, until `forget`. */
      readonly kind: "shared";
      readonly volume: string;
      /** false: it must be there. */
      readonly autoprovision: boolean;
      readonly options?: { readonly [name: string]: string };
    }
  | {
      /** A path of this machine. */
      readonly kind: "host";
      readonly source: string;
      /** Path that the user allowed: what `source` really leads to must be within what this really leads to. */
      readonly within: string;
    }
);

export interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly entryPoint?: readonly string[];
  readonly command?: readonly string[];
  readonly environment: { readonly [name: string]: string };
  readonly workingDirectory?: string;
  readonly user?: string;
  readonly readonlyRootFilesystem?: boolean;
  readonly pseudoTerminal?: boolean;
  readonly interactive?: boolean;
  /** CPU units, relative weight. */
  readonly cpu?: number;
  /** Hard limit. */
  readonly memoryMiB?: number;
  /** Soft limit. */
  readonly memoryReservationMiB?: number;
  readonly ulimits?: readonly { readonly name: string; readonly soft: number; readonly hard: number }[];
  readonly mounts?: readonly MountSpec[];
  /** Containers of the task, created before, whose mounts this one gets too. */
  readonly volumesFrom?: readonly { readonly container: string; readonly readOnly: boolean }[];
  readonly tmpfs?: readonly { readonly path: string; readonly sizeMiB: number; readonly options: readonly string[] }[];
  /** A process that reaps children runs as process 1. */
  readonly initProcess?: boolean;
  readonly capabilities?: { readonly add: readonly string[]; readonly drop: readonly string[] };
  readonly sharedMemoryMiB?: number;
  /** MiB that may be swapped out, beside `memoryMiB`; absent: none. */
  readonly swapMiB?: number;
  /** 0 to 100. */
  readonly swappiness?: number;
  readonly noNewPrivileges?: boolean;
  readonly privileged?: boolean;
  readonly devices?: readonly { readonly host: string; readonly container: string; readonly permissions: string }[];
  /** Kernel parameters that are the container's own. */
  readonly sysctls?: { readonly [name: string]: string };
  /** The author's docker labels and ours. */
  readonly labels: { readonly [name: string]: string };
  readonly healthCheck?: {
    /** `["CMD", …]`, `["CMD-SHELL", "…"]` or `["NONE"]`. */
    readonly command: readonly string[];
    readonly intervalSeconds: number;
    readonly timeoutSeconds: number;
    readonly retries: number;
    readonly startPeriodSeconds: number;
  };
}

/** Where an image of ECR is to come from: this server's own registry, or nowhere but the images that the driver has. */
export type ImageSource =
  | {
      readonly kind: "registry";
      /** `123456789012.dkr.ecr.us-east-1.amazonaws.com/web`: the repository's name in full. */
      readonly repository: string;
      readonly digest: string;
      /** What GetAuthorizationToken gave to the execution role. */
      readonly password: string;
    }
  | { readonly kind: "local" };

export interface PulledImage {
  /** `sha256:…` of the image as the driver knows it; absent in rehearsal. */
  readonly digest?: string;
}

export interface SandboxState {
  /** Address of the task on the driver's network, when it has one. */
  readonly privateIpv4Address?: string;
  readonly macAddress?: string;
  readonly ports?: readonly PublishedPort[];
}

export interface PublishedPort extends PortSpec {
  readonly bindIp: string;
}

export interface TaskState extends SandboxState {
  readonly containers: readonly ContainerState[];
}

export interface ContainerState {
  readonly name: string;
  /** Driver's id of the container (64 hex for docker). */
  readonly runtimeId: string;
  readonly status: "created" | "running" | "exited";
  readonly exitCode?: number;
  /** The container was killed for memory. */
  readonly outOfMemory?: boolean;
  readonly health?: "starting" | "healthy" | "unhealthy";
  /** Rehearsed: it answers no health check of a load balancer. */
  readonly unreachable?: boolean;
  /** ms since epoch. */
  readonly startedAt?: number;
  readonly finishedAt?: number;
}

/**
 * In percent of what the task may use: of its `cpu` and `memoryMiB`, or of the machine where it has none. The sum over the
 * containers is the task's.
 */
export interface ContainerUsage {
  readonly name: string;
  readonly cpuPercent: number;
  readonly memoryPercent: number;
}

export interface LogLine {
  /** ms since epoch. */
  readonly timestamp: number;
  readonly message: string;
  readonly stream: "stdout" | "stderr";
}

export interface LogFollower {
  /** Resolves when the container has ended and every line of it was given, or after `stop`. */
  readonly ended: Promise<void>;
  stop(): void;
}

/** A command on a terminal. */
export interface Terminal {
  /** What the command prints, from the first byte; one listener. */
  onOutput(listener: (bytes: Uint8Array) => void): void;
  /** Holds the output back; the command waits when its pipe is full. */
  pause(): void;
  resume(): void;
  write(bytes: Uint8Array): void;
  resize(columns: number, rows: number): Promise<void>;
  /** Exit code, once the command has ended and all of its output was given; undefined when it cannot be told. */
  readonly ended: Promise<number | undefined>;
  /** Hangs up. */
  close(): void;
}

/** The driver could not do what was asked; the task controller turns it into AWS's stopped reason. */
export class RuntimeRefusal extends Error {
  constructor(
    readonly kind:
      | "image-not-found"
      | "image-denied"
      | "image-rate-limited"
      | "image-platform"
      | "image-layer"
      | "registry-unreachable"
      | "image-invalid"
      | "cannot-create"
      | "cannot-start",
    /** The driver's own text. */
    readonly detail: string,
  ) {
    super(detail);
    this.name = "RuntimeRefusal";
  }
}
