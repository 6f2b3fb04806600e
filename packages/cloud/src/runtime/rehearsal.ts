import type { Clock } from "../clock/clock.js";
import { deriveHex } from "./derive-hex.js";
import { type PullTrouble, parseRehearseScript, pullTroubles, rehearseLabel } from "./rehearse-script.js";
import { type RehearsedContainer, startRehearsedContainer } from "./rehearsed-container.js";
import {
  type ContainerSpec,
  type ContainerUsage,
  type ImageSource,
  type LogFollower,
  type LogLine,
  type PublishedPort,
  type PulledImage,
  type Runtime,
  RuntimeRefusal,
  type SandboxState,
  type TaskSpec,
  type TaskState,
} from "./runtime.js";

interface RehearsedTask {
  readonly sandbox: SandboxState;
  readonly containers: Map<string, RehearsedContainer>;
}

/**
 * Goes through every step of a task's life without a container. What a container does is said by its docker label
 * `understudy.rehearse` (rehearse-script.ts); without it, it runs until it is stopped. Time comes from the clock alone, ids from
 * names, so the same steps give the same states; every promise settles without waiting for real time.
 *
 * It remembers nothing: in a new process `inspect` says undefined and `list` is empty, as for a machine that was lost. What
 * becomes of tasks that were running is the controller's decision; starting them again plays their scripts from the beginning.
 */
export class RehearsalRuntime implements Runtime {
  readonly name = "rehearsal";
  private readonly tasks = new Map<string, RehearsedTask>();
  private readonly listeners: ((taskId: string) => void)[] = [];
  private readonly sharedVolumes = new Set<string>();
  private closed = false;

  constructor(private readonly clock: Clock) {}

  /** An image of our own registry is there, and any of another registry, unless the script says otherwise. No image is local. */
  async pull(image: string, source?: ImageSource, labels: ContainerSpec["labels"] = {}): Promise<PulledImage> {
    const { pull, noNetwork } = parseRehearseScript(labels[rehearseLabel] ?? "");
    const trouble = pull ?? (noNetwork && "timeout");
    if (trouble) throw refusalOf(trouble);
    if (source?.kind === "local") throw new RuntimeRefusal("image-not-found", `there is no image ${image}`);
    return source ? { digest: source.digest } : {};
  }

  async start(task: TaskSpec): Promise<SandboxState> {
    const there = this.tasks.get(task.taskId);
    if (there) return there.sandbox;
    const sandbox = task.networkMode === "none" ? {} : { ...addressesOf(task), ports: derivePorts(task) };
    this.tasks.set(task.taskId, { sandbox, containers: new Map() });
    return sandbox;
  }

  async startContainer(taskId: string, container: ContainerSpec): Promise<void> {
    const task = this.tasks.get(taskId);
    if (!task) throw new RuntimeRefusal("cannot-create", `task ${taskId} has no sandbox`);
    if (task.containers.has(container.name)) return;
    this.mount(container);
    const onChange = () => this.report(taskId, task);
    task.containers.set(container.name, startRehearsedContainer(taskId, container, this.clock, onChange));
  }

  private mount({ mounts = [] }: ContainerSpec): void {
    for (const mount of mounts) {
      if (mount.kind !== "shared") continue;
      if (!mount.autoprovision && !this.sharedVolumes.has(mount.volume))
        throw new RuntimeRefusal("cannot-create", `get ${mount.volume}: no such volume`);
      this.sharedVolumes.add(mount.volume);
    }
  }

  async stopContainer(taskId: string, name: string, _timeoutSeconds: number): Promise<void> {
    this.tasks.get(taskId)?.containers.get(name)?.stop();
  }

  async inspect(taskId: string): Promise<TaskState | undefined> {
    const task = this.tasks.get(taskId);
    return task && { ...task.sandbox, containers: [...task.containers.values()].map((container) => container.state()) };
  }

  async list(): Promise<readonly string[]> {
    return [...this.tasks.keys()];
  }

  /** There are no lines: nothing writes any. */
  async logs(taskId: string, name: string, _since: number, _onLine: (line: LogLine) => void): Promise<LogFollower> {
    const container = this.tasks.get(taskId)?.containers.get(name);
    let stop: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      stop = resolve;
      if (container) container.onEnd(resolve);
      else resolve();
    });
    return { ended, stop };
  }

  async usage(taskId: string): Promise<readonly ContainerUsage[] | undefined> {
    const task = this.tasks.get(taskId);
    return task && [...task.containers.values()].flatMap((container) => container.usage() ?? []);
  }

  async remove(taskId: string): Promise<void> {
    const task = this.tasks.get(taskId);
    this.tasks.delete(taskId);
    for (const container of task?.containers.values() ?? []) container.stop();
  }

  async forget(): Promise<void> {
    this.sharedVolumes.clear();
  }

  onChange(listener: (taskId: string) => void): void {
    this.listeners.push(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const task of this.tasks.values()) for (const container of task.containers.values()) container.discard();
  }

  /** A change that was due when its task was removed is nobody's any more. */
  private report(taskId: string, task: RehearsedTask): void {
    if (this.closed || this.tasks.get(taskId) !== task) return;
    for (const listener of this.listeners) listener(taskId);
  }
}

function refusalOf(trouble: PullTrouble): RuntimeRefusal {
  const [kind, detail] = pullTroubles[trouble];
  return new RuntimeRefusal(kind, detail);
}

/** A port that was left open is one of those that Linux gives to whoever asks (32768 to 60999), by the task's id. */
function derivePorts({ taskId, ports = [] }: TaskSpec): readonly PublishedPort[] {
  const first = Number.parseInt(deriveHex(taskId, 4), 16) % 28_000;
  return ports.map((port, at) => ({
    ...port,
    hostPort: port.hostPort || 32_768 + ((first + at) % 28_232),
    bindIp: "127.0.0.1",
  }));
}

/** Those of the task's interface, where it has one. */
function addressesOf({ taskId, address, macAddress }: TaskSpec): SandboxState {
  return address === undefined ? deriveAddress(taskId) : { privateIpv4Address: address, macAddress };
}

/** An address in the default VPC's range and a hardware address of the form AWS gives. */
function deriveAddress(taskId: string): SandboxState {
  const digits = deriveHex(taskId, 10);
  const byte = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16);
  // A subnet's first four addresses and its last are AWS's own.
  const host = 4 + (byte(2) % 251);
  const mac = ["0a", ...(digits.match(/../g) ?? [])].join(":");
  return { privateIpv4Address: `172.31.${byte(0)}.${host}`, macAddress: mac };
}
