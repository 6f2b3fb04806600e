import type { ContainerSpec } from "@understudy/cloud";
import { RuntimeRefusal } from "@understudy/cloud";
import type { TaskLimits } from "./container-usage.js";
import { labels } from "./labels.js";
import { mountBody } from "./mount-body.js";

/** What a task container needs to know of its task. */
export interface TaskPlace {
  readonly instance: string;
  readonly taskId: string;
  /** Id of the pause container whose network namespace is joined. */
  readonly pauseId: string;
  /** Of the whole task. */
  readonly limits: TaskLimits;
  /** Processors of the engine: it refuses a limit above. */
  readonly processors: number;
  /** Containers share the sandbox's processes, its memory segments. */
  readonly sharedProcesses?: boolean;
  readonly sharedIpc?: boolean;
  /** Engine ids of the task's containers, by name. */
  readonly idOf: (container: string) => string | undefined;
}

const mebibyte = 1024 * 1024;
const nanosecondsPerSecond = 1_000_000_000;

/**
 * Body of `POST /containers/create` for a container of a task. Of the host goes in what the spec names, which the agent has let
 * pass (controllers/ecs-task/check-host-access.ts), and nothing else.
 * @throws RuntimeRefusal
 */
export function containerBody(spec: ContainerSpec, place: TaskPlace): object {
  return {
    Image: spec.image,
    Entrypoint: spec.entryPoint,
    Cmd: spec.command,
    Env: Object.entries(spec.environment).map(([name, value]) => `${name}=${value}`),
    WorkingDir: spec.workingDirectory,
    User: spec.user,
    Tty: spec.pseudoTerminal ?? false,
    OpenStdin: spec.interactive ?? false,
    Healthcheck: healthCheck(spec),
    Labels: {
      ...authorLabels(spec),
      [labels.instance]: place.instance,
      [labels.task]: place.taskId,
      [labels.container]: spec.name,
    },
    HostConfig: {
      NetworkMode: `container:${place.pauseId}`,
      ReadonlyRootfs: spec.readonlyRootFilesystem ?? false,
      ...(place.sharedProcesses && { PidMode: `container:${place.pauseId}` }),
      ...(place.sharedIpc && { IpcMode: `container:${place.pauseId}` }),
      ...storage(spec, place),
      ...rights(spec),
      Ulimits: spec.ulimits?.map(({ name, soft, hard }) => ({ Name: name, Soft: soft, Hard: hard })),
      // Whatever the engine's default: this one can be read back, is bounded, and every engine has it. (`local` keeps bytes better,
      // but in 20.10 loses the line feed behind a line longer than 16 KiB.)
      LogConfig: { Type: "json-file", Config: { "max-size": "50m", "max-file": "2" } },
      ...limits(spec, place),
    },
  };
}

function storage({ mounts = [], volumesFrom = [], tmpfs = [] }: ContainerSpec, place: TaskPlace): object {
  return {
    Mounts: mounts.map((mount) => mountBody(place.instance, place.taskId, mount)),
    VolumesFrom: volumesFrom.map(({ container, readOnly }) => {
      const id = place.idOf(container);
      if (!id) throw new RuntimeRefusal("cannot-create", `No such container: ${container}`);
      return `${id}:${readOnly ? "ro" : "rw"}`;
    }),
    Tmpfs: Object.fromEntries(
      tmpfs.map(({ path, sizeMiB, options }) => [path, ["rw", ...options, `size=${sizeMiB}m`].join(",")]),
    ),
  };
}

function rights(spec: ContainerSpec): object {
  return {
    Init: spec.initProcess,
    Privileged: spec.privileged ?? false,
    CapAdd: spec.capabilities?.add,
    CapDrop: spec.capabilities?.drop,
    ShmSize: spec.sharedMemoryMiB && spec.sharedMemoryMiB * mebibyte,
    SecurityOpt: spec.noNewPrivileges ? ["no-new-privileges"] : undefined,
    Sysctls: spec.sysctls,
    Devices: spec.devices?.map(({ host, container, permissions }) => ({
      PathOnHost: host,
      PathInContainer: container,
      CgroupPermissions: permissions,
    })),
  };
}

/** A container that called itself a pause or a relay would be taken for one. */
function authorLabels(spec: ContainerSpec): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(spec.labels).filter(([name]) => name !== labels.sandbox));
}

/**
 * DIFFERS: on Fargate the task's limits bind all its containers together (a cgroup of the task); here each container alone,
 * since an engine has no cgroup of its own making for a group of containers.
 */
function limits(spec: ContainerSpec, place: TaskPlace): object {
  const memory = spec.memoryMiB ?? place.limits.memoryMiB;
  return {
    // The agent gives Docker at least 2 shares, also for 0 (amazon-ecs-agent, minimumCPUShare).
    CpuShares: spec.cpu === undefined ? undefined : Math.max(2, spec.cpu),
    NanoCpus:
      place.limits.cpu && Math.round(Math.min(place.limits.cpu / 1024, place.processors) * nanosecondsPerSecond),
    Memory: memory && memory * mebibyte,
    // No swap beyond the limit: a container over its memory is killed, as on Fargate, and does not just get slow.
    MemorySwap: memory && (memory + (spec.swapMiB ?? 0)) * mebibyte,
    MemorySwappiness: spec.swappiness,
    MemoryReservation: spec.memoryReservationMiB && spec.memoryReservationMiB * mebibyte,
  };
}

/** Without a health check in the task definition ECS ignores the image's own (AWS: HealthCheck of ContainerDefinition). */
function healthCheck(spec: ContainerSpec): object {
  const check = spec.healthCheck;
  if (!check) return { Test: ["NONE"] };
  return {
    Test: check.command,
    Interval: check.intervalSeconds * nanosecondsPerSecond,
    Timeout: check.timeoutSeconds * nanosecondsPerSecond,
    Retries: check.retries,
    StartPeriod: check.startPeriodSeconds * nanosecondsPerSecond,
  };
}
