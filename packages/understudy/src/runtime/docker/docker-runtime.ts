import {
  type ContainerSpec,
  type ContainerUsage,
  type ImageSource,
  type LogFollower,
  type LogLine,
  type PulledImage,
  type Runtime,
  RuntimeRefusal,
  type SandboxState,
  type TaskSpec,
  type TaskState,
  type Terminal,
} from "@understudy/cloud";
import { type AgentPlace, findAgentPlace } from "./agent-place.js";
import { type AgentAddress, type AgentRelay, createAgentRelay } from "./agent-relay.js";
import { containerBody } from "./container-body.js";
import { containerState } from "./container-state.js";
import { type ContainerStats, containerStats, usageOf } from "./container-usage.js";
import {
  createContainer,
  inspectContainer,
  isMissing,
  listContainers,
  removeContainer,
  startContainer,
} from "./containers.js";
import { DockerError } from "./docker-error.js";
import type { ContainerSummary, EngineEvent } from "./docker-types.js";
import type { Engine } from "./engine.js";
import { followLogs } from "./follow-logs.js";
import { labels } from "./labels.js";
import { openTerminal } from "./open-terminal.js";
import { pull } from "./pull.js";
import { engineName } from "./pull-from-registry.js";
import { ensurePause, findPause, listTask, sandboxState, taskLimits } from "./task-sandbox.js";
import { ensureVolumes, removeTaskVolumes, removeVolumes } from "./volumes.js";
import { watchEvents } from "./watch-events.js";

/** Runs tasks as containers of a Docker-compatible engine. Remembers nothing that the engine's labels do not tell. */
export class DockerRuntime implements Runtime {
  readonly name = "docker";
  private readonly relay: AgentRelay;
  private readonly listeners: ((taskId: string) => void)[] = [];
  private readonly closing = new AbortController();
  /** Sandboxes that are being started: a relay must not be taken away as nobody's meanwhile. */
  private readonly starting = new Map<string, Promise<SandboxState>>();
  private readonly pulling = new Map<string, Promise<PulledImage>>();
  private registry: () => string = () => "";
  private readonly startingContainers = new Map<string, Promise<void>>();
  private readonly known = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly warn: (text: string) => void,
  ) {
    this.relay = createAgentRelay(engine, warn);
  }

  /** Engine and version, for people. */
  get description(): string {
    return this.engine.description;
  }

  /** Begins to watch the engine. @throws DockerError */
  async open(): Promise<void> {
    const listener = { onEvent: (event: EngineEvent) => this.take(event), onReconnect: () => void this.reportAll() };
    await watchEvents(this.engine.api, this.engine.instance, listener, this.closing.signal);
    for (const taskId of await this.list()) this.known.add(taskId);
  }

  /** Where the agent endpoint has to listen, to be given back by `useAgent` as `host`. @throws DockerError */
  agentPlace(): Promise<AgentPlace> {
    return findAgentPlace(this.engine, this.warn);
  }

  /** Makes 169.254.170.2 lead to the host's agent endpoint, in tasks that run already, too. @throws RuntimeRefusal, DockerError */
  async useAgent(agent: AgentAddress): Promise<void> {
    this.relay.lead(agent);
    if ((await this.list()).length > 0) await this.relay.ensure();
  }

  /** Tells where this server's own registry answers: `127.0.0.1:4566`. Asked when an image is pulled. */
  useRegistry(address: () => string): void {
    this.registry = address;
  }

  pull(image: string, source?: ImageSource): Promise<PulledImage> {
    const from = source?.kind === "registry" ? source.digest : source?.kind;
    return shared(this.pulling, `${image} ${from}`, () =>
      pull(this.engine.api, image, { source, registry: this.registry() }),
    );
  }

  start(task: TaskSpec): Promise<SandboxState> {
    return shared(this.starting, task.taskId, () => this.startSandbox(task));
  }

  private async startSandbox(task: TaskSpec): Promise<SandboxState> {
    this.known.add(task.taskId);
    const relayed = task.networkMode === "none" ? undefined : this.relay.ensure();
    const steps = await Promise.allSettled([ensurePause(this.engine, task), relayed]);
    const failed = steps.find((step) => step.status === "rejected");
    if (failed) await refusing("cannot-create", () => Promise.reject(failed.reason));
    return sandboxState(findPause(await listTask(this.engine, task.taskId)));
  }

  startContainer(taskId: string, container: ContainerSpec): Promise<void> {
    const run = () => this.runContainer(taskId, container);
    return shared(this.startingContainers, `${taskId}/${container.name}`, run);
  }

  private async runContainer(taskId: string, container: ContainerSpec): Promise<void> {
    const there = await listTask(this.engine, taskId);
    const same = there.find(({ Labels }) => Labels[labels.container] === container.name);
    if (same && same.State !== "created") return;
    const id = same?.Id ?? (await refusing("cannot-create", () => this.create(taskId, container, there)));
    await refusing("cannot-start", () => startContainer(this.engine, id));
  }

  private async create(taskId: string, container: ContainerSpec, there: readonly ContainerSummary[]): Promise<string> {
    const { engine } = this;
    const pause = findPause(there);
    if (!pause) throw new RuntimeRefusal("cannot-create", `task ${taskId} has no sandbox`);
    const { instance, processors } = engine;
    await ensureVolumes(engine, taskId, container.mounts ?? []);
    const image = await engineName(engine.api, container.image);
    const body = containerBody(
      { ...container, image },
      {
        instance,
        taskId,
        pauseId: pause.Id,
        limits: taskLimits(pause),
        processors,
        sharedProcesses: pause.Labels[labels.sharedProcesses] !== undefined,
        sharedIpc: pause.Labels[labels.sharedIpc] !== undefined,
        idOf: (name) => there.find(({ Labels }) => Labels[labels.container] === name)?.Id,
      },
    );
    return createContainer(engine, this.containerName(taskId, container.name), body);
  }

  private containerName(taskId: string, name: string): string {
    return `understudy-${this.engine.instance}-${taskId}-${name}`;
  }

  async stopContainer(taskId: string, name: string, timeoutSeconds: number): Promise<void> {
    const id = await this.idOf(taskId, name);
    if (!id) return;
    try {
      await this.engine.api.call("POST", `/containers/${id}/stop`, { query: { t: timeoutSeconds } });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }

  async inspect(taskId: string): Promise<TaskState | undefined> {
    const there = await listTask(this.engine, taskId);
    if (there.length === 0) return undefined;
    const own = there.filter(({ Labels }) => Labels[labels.container] !== undefined);
    const details = await Promise.all(own.map(({ Id }) => inspectContainer(this.engine, Id)));
    const containers = details.flatMap((found) => (found ? containerState(found) : []));
    return { ...sandboxState(findPause(there)), containers };
  }

  async list(): Promise<readonly string[]> {
    const containers = await listContainers(this.engine);
    return [...new Set(containers.flatMap(({ Labels }) => Labels[labels.task] ?? []))];
  }

  async logs(taskId: string, name: string, since: number, onLine: (line: LogLine) => void): Promise<LogFollower> {
    const id = await this.idOf(taskId, name);
    const details = id && (await inspectContainer(this.engine, id));
    if (!details) return { ended: Promise.resolve(), stop: () => undefined };
    const container = { id: details.Id, terminal: details.Config.Tty };
    return followLogs(this.engine.api, container, since, onLine, this.closing.signal);
  }

  async usage(taskId: string): Promise<readonly ContainerUsage[] | undefined> {
    const there = await listTask(this.engine, taskId);
    if (there.length === 0) return undefined;
    const limits = taskLimits(findPause(there));
    const usages = there.map(async ({ Id, Labels }) => {
      const name = Labels[labels.container];
      const stats = name === undefined ? undefined : await containerStats(this.engine, Id);
      return name && stats ? usageOf(name, stats, limits) : [];
    });
    return (await Promise.all(usages)).flat();
  }

  async stats(taskId: string, name: string): Promise<ContainerStats | undefined> {
    const id = await this.idOf(taskId, name);
    return id ? containerStats(this.engine, id) : undefined;
  }

  async exec(taskId: string, name: string, command: readonly string[]): Promise<Terminal> {
    const id = await this.idOf(taskId, name);
    if (!id) throw new RuntimeRefusal("cannot-start", `task ${taskId} has no container ${name}`);
    return refusing("cannot-start", () => openTerminal(this.engine.api, id, command));
  }

  async remove(taskId: string): Promise<void> {
    await this.starting.get(taskId)?.catch(() => undefined);
    const there = await listTask(this.engine, taskId);
    const pause = findPause(there);
    const others = there.filter((container) => container !== pause);
    await Promise.all(others.map(({ Id }) => removeContainer(this.engine, Id)));
    // The pause container goes last: while it is there, a crash leaves nothing that `list` does not show.
    await removeTaskVolumes(this.engine, taskId);
    if (pause) await removeContainer(this.engine, pause.Id);
    this.known.delete(taskId);
    await this.relay.removeUnless(async () => this.starting.size > 0 || (await this.list()).length > 0);
  }

  async forget(): Promise<void> {
    await removeVolumes(this.engine);
  }

  onChange(listener: (taskId: string) => void): void {
    this.listeners.push(listener);
  }

  async close(): Promise<void> {
    this.closing.abort();
  }

  private async idOf(taskId: string, name: string): Promise<string | undefined> {
    const there = await listTask(this.engine, taskId);
    return there.find(({ Labels }) => Labels[labels.container] === name)?.Id;
  }

  private take({ Action: action, Actor: actor }: EngineEvent): void {
    const attributes = actor.Attributes;
    const task = attributes[labels.task];
    if (task) this.report(task);
    else if (action === "die" && attributes[labels.sandbox] === "relay") void this.mendRelay(actor.ID);
  }

  private report(taskId: string): void {
    for (const listener of this.listeners) listener(taskId);
  }

  /** After a gap in the events everything may have changed. */
  private async reportAll(): Promise<void> {
    const there = await this.list().catch(() => []);
    for (const taskId of new Set([...this.known, ...there])) this.report(taskId);
    await this.mendRelay();
  }

  /** Somebody removed the relay, or the engine was restarted: running tasks would be without credentials. */
  private async mendRelay(relayId?: string): Promise<void> {
    if (!this.relay.lost(relayId)) return;
    try {
      if ((await this.list()).length > 0) await this.relay.ensure();
    } catch (error) {
      if (!this.closing.signal.aborted) this.warn(`Tasks are without 169.254.170.2: ${(error as Error).message}`);
    }
  }
}

/** Two who ask for the same at once get the same answer. */
function shared<Result>(
  under: Map<string, Promise<Result>>,
  key: string,
  step: () => Promise<Result>,
): Promise<Result> {
  const there = under.get(key);
  if (there) return there;
  const begun = step().finally(() => under.delete(key));
  under.set(key, begun);
  return begun;
}

/** Turns a refusal of the engine into one of the runtime; an engine that is away stays an error of its own. */
async function refusing<Result>(kind: RuntimeRefusal["kind"], step: () => Promise<Result>): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DockerError && error.status !== 0) throw new RuntimeRefusal(kind, error.message);
    throw error;
  }
}
