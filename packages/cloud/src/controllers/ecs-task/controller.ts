/**
 * The agent: brings a task from PROVISIONING to STOPPED. One step a look (see decide.ts); what the runtime shows is written
 * down first, so that a crash loses nothing.
 */

import type { ContainerDefinition } from "@aws-sdk/client-ecs";
import { ecsEssentialContainerExited, ecsTaskFailedToStart, Failure } from "@understudy/catalogue";
import { describe, recordFailure } from "../../gate/failures.js";
import type { Runtime, TaskState } from "../../runtime/runtime.js";
import { RuntimeRefusal } from "../../runtime/runtime.js";
import type { Act } from "../../services/ecs/act.js";
import { findTaskDefinition } from "../../services/ecs/find.js";
import { stopTask } from "../../services/ecs/stop-task.js";
import type { TaskDefinitionRow, TaskRow } from "../../services/ecs/tables.js";
import { tasks } from "../../services/ecs/tables.js";
import { actFor } from "../act-for.js";
import type { Controller, ControllerParts } from "../controller.js";
import type { ActIn } from "./act-in.js";
import { checkHostAccess } from "./check-host-access.js";
import { checkNetwork } from "./check-network.js";
import { checkVolumes } from "./check-volumes.js";
import type { ContainerEnvironment } from "./container-spec.js";
import { containerSpec, taskSpec } from "./container-spec.js";
import type { Step } from "./decide.js";
import { decide } from "./decide.js";
import type { ReadBlobs } from "./environment-files.js";
import type { Configuration } from "./fetch-configuration.js";
import { fetchConfiguration, fetchedEnvironment } from "./fetch-configuration.js";
import type { LogShipper } from "./log-shipper.js";
import { withBindings } from "./network-bindings.js";
import { makeLogStreams } from "./prepare.js";
import { askForImage, logInToRegistry } from "./registry-rights.js";
import { rotateCredentials } from "./rotate-credentials.js";
import { runtimeFailure } from "./runtime-failure.js";
import { TaskNetwork } from "./task-network.js";
import { deprovisioning, failedToStart, moved, observed, provisioned, readdressed, stopped } from "./task-update.js";

const NAME = "ecs-task";

export interface AgentParts extends ControllerParts {
  readonly runtime: Runtime;
  readonly logShipper: LogShipper;
  readonly blobs: ReadBlobs;
  /** Asked when a container starts: the server's address is not known before. */
  readonly containerEnvironment: () => ContainerEnvironment;
}

export function ecsTaskController(given: AgentParts): Controller {
  const parts = { ...given, network: new TaskNetwork() };
  const { store } = parts;
  const configurations = new Map<string, Configuration>();
  return {
    name: NAME,
    concerns: (change) => (change.table === tasks.name ? [change.key] : []),
    all: (all) =>
      all
        .all(tasks)
        .filter(({ lastStatus }) => lastStatus !== "STOPPED")
        .map((task) => task.arn),
    async reconcile(arn) {
      const task = store.get(tasks, arn);
      if (!task || task.lastStatus === "STOPPED") return undefined;
      const definition = findTaskDefinition(task.taskDefinitionArn, actFor(parts, NAME, task));
      if (!definition) throw new Error(`${arn} names a task definition that is not there`);
      const agent = new Agent(parts, arn, definition, configurations);
      await agent.look();
      if (store.get(tasks, arn)?.desiredStatus === "STOPPED") configurations.delete(arn);
      return rotateCredentials(arn, parts, NAME);
    },
  };
}

/** One look at one task. */
class Agent {
  constructor(
    readonly parts: AgentParts & { readonly network: TaskNetwork },
    readonly arn: string,
    readonly definition: TaskDefinitionRow,
    /** What was fetched for tasks that are on their way up or running, by ARN. */
    readonly configurations: Map<string, Configuration>,
  ) {}

  /** The container whose image is pulled, or that is started: what fails then is its failure. */
  #container: string | undefined;

  get #definitions(): readonly ContainerDefinition[] {
    return this.definition.definition.containerDefinitions ?? [];
  }

  /** The task as it is now: it may have changed while the runtime was asked. */
  get #task(): TaskRow {
    return this.parts.store.get(tasks, this.arn) as TaskRow;
  }

  get #act(): Act {
    return actFor(this.parts, NAME, this.#task);
  }

  get #now(): number {
    return this.parts.clock.now();
  }

  #update(change: (task: TaskRow) => TaskRow): void {
    const task = this.#task;
    const after = change(task);
    if (after !== task) this.parts.store.put(tasks, after);
  }

  async look(): Promise<void> {
    const state = await this.parts.runtime.inspect(this.#task.taskId);
    if (state) {
      this.#update((task) => observed(task, state));
      await this.#followLogs(state);
    }
    const step = decide({ task: this.#task, definitions: this.#definitions, state });
    try {
      await this.#take(step);
    } catch (error) {
      const failure = error instanceof RuntimeRefusal ? this.#refusal(error, "") : error;
      if (!(failure instanceof Failure)) throw error;
      this.#fail(failure);
    }
  }

  #take(step: Step): Promise<void> | void {
    switch (step.do) {
      case "provision":
        return this.#provision();
      case "prepare":
        return this.#prepare();
      case "start":
        return this.#start(step.containers);
      case "mark-running":
        return this.#update((task) => moved(task, "RUNNING", { startedAt: this.#now }));
      case "end":
        return this.#stopBecause("EssentialContainerExited", ecsEssentialContainerExited.template.format({}));
      case "fail-dependency":
        return this.#update((task) => failedToStart(task, ecsTaskFailedToStart.template.format({}), this.#now));
      case "deactivate":
        return this.#update((task) => (task.lastStatus === "RUNNING" ? moved(task, "DEACTIVATING") : task));
      case "stop-containers":
        return this.#stopContainers(step.containers);
      case "remove":
        return this.#remove();
      case "finish":
        return this.#finish();
      case "wait":
        return undefined;
    }
  }

  async #provision(): Promise<void> {
    if (this.#task.lastStatus === "PROVISIONING") this.parts.network.provide(this.#task, this.#act);
    const sandbox = await this.parts.runtime.start(taskSpec(this.#task, this.definition));
    this.#update((task) => withBindings(task, this.#definitions, sandbox));
    // Past PROVISIONING without a sandbox: bridge mode at first, or the runtime lost it (a stopped server takes its containers down).
    if (this.#task.lastStatus !== "PROVISIONING") return this.#update((task) => readdressed(task, sandbox));
    this.#update((task) => provisioned(task, sandbox, this.#now));
  }

  async #prepare(): Promise<void> {
    const { account } = this.#task;
    const actIn = (region: string) => actFor(this.parts, NAME, { account, region });
    this.#update((task) => ({ ...task, pullStartedAt: this.#now }));
    const act = actIn(this.#task.region);
    checkHostAccess(this.definition.definition, act.settings);
    checkVolumes(this.definition.definition, act);
    if (this.parts.runtime.name === "rehearsal") checkNetwork(this.#task, this.#definitions);
    const password = logInToRegistry(this.#task, this.#definitions, actIn);
    await this.#fetchConfiguration();
    makeLogStreams(this.#task, this.#definitions, actIn);
    const digests = new Map<string, string | undefined>();
    for (const container of this.#definitions)
      digests.set(container.name ?? "", await this.#pull(container, password, actIn));
    this.#container = undefined;
    this.#update((task) => ({
      ...task,
      pullStoppedAt: this.#now,
      containers: task.containers.map((container) => ({ ...container, imageDigest: digests.get(container.name) })),
    }));
  }

  async #pull(container: ContainerDefinition, password: string | undefined, actIn: ActIn): Promise<string | undefined> {
    const { name, image = "", dockerLabels } = container;
    this.#container = name;
    const source = askForImage(this.#task, image, password, actIn);
    try {
      return (await this.parts.runtime.pull(image, source, dockerLabels)).digest;
    } catch (error) {
      throw error instanceof RuntimeRefusal ? this.#refusal(error, image) : error;
    }
  }

  #refusal(refusal: RuntimeRefusal, image: string): Failure {
    const { launchType } = this.#task;
    const arm = this.definition.definition.runtimePlatform?.cpuArchitecture === "ARM64";
    return runtimeFailure(refusal, image, { launchType, platform: arm ? "linux/arm64" : "linux/amd64" });
  }

  async #fetchConfiguration(): Promise<Configuration> {
    const configuration = await fetchConfiguration(this.#task, this.#definitions, this.parts, NAME);
    this.configurations.set(this.arn, configuration);
    return configuration;
  }

  async #start(names: readonly string[]): Promise<void> {
    // It is kept in memory only: a server that was started anew fetches it again.
    const configuration = this.configurations.get(this.arn) ?? (await this.#fetchConfiguration());
    for (const container of this.#definitions.filter(({ name = "" }) => names.includes(name))) {
      const { files, secrets } = fetchedEnvironment(container, configuration);
      const environment = { ...files, ...this.parts.containerEnvironment() };
      const spec = containerSpec(container, this.#task, this.definition, environment, this.parts.settings, secrets);
      this.#container = spec.name;
      await this.parts.runtime.startContainer(this.#task.taskId, spec);
    }
    this.#container = undefined;
    await this.look();
  }

  async #followLogs(state: TaskState): Promise<void> {
    for (const container of this.#definitions) {
      const seen = state.containers.find(({ name }) => name === container.name);
      if (seen && seen.status !== "created") await this.parts.logShipper.follow(this.#task, container);
    }
  }

  #stopBecause(code: TaskRow["stopCode"] & string, reason: string): void {
    stopTask(this.#task, { code, reason }, { store: this.parts.store, now: this.#now });
  }

  async #stopContainers(names: readonly string[]): Promise<void> {
    const runs = this.#task.lastStatus === "RUNNING" || this.#task.lastStatus === "DEACTIVATING";
    if (runs) this.#update((task) => ({ ...task, lastStatus: "STOPPING" }));
    await Promise.all(
      names.map((name) => this.parts.runtime.stopContainer(this.#task.taskId, name, this.#grace(name))),
    );
    await this.look();
  }

  /** Seconds between SIGTERM and SIGKILL. Source: Amazon ECS API reference, ContainerDefinition.stopTimeout: default 30. */
  #grace(name: string): number {
    return this.#definitions.find((container) => container.name === name)?.stopTimeout ?? 30;
  }

  async #remove(): Promise<void> {
    const { taskId } = this.#task;
    await this.parts.logShipper.drain(taskId);
    this.#update((task) => deprovisioning(task, this.#now));
    await this.parts.runtime.remove(taskId);
    await this.look();
  }

  #finish(): void {
    this.parts.network.release(this.#task, this.#act);
    this.#update((task) => stopped(task, this.#now));
  }

  #fail(failure: Failure): void {
    this.#update((task) => failedToStart(task, failure.message, this.#now, this.#container));
    recordFailure(this.parts.store, {
      ...describe(failure),
      id: this.parts.ids.uuid(),
      time: this.#now,
      principal: this.#task.executionRole?.roleArn,
      surface: { kind: "stopped-reason", service: "ecs", resource: this.arn },
    });
  }
}
