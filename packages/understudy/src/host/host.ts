/** One running Understudy without its sockets: the cloud, its journal, its runtime, its clock. */
import * as crypto from "node:crypto";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Blobs, Clock, Cloud, ManualClock, Runtime, Settings, StoreDump, Upstreams } from "@understudy/cloud";
import { createCloud, createManualClock, findTaskById, Store } from "@understudy/cloud";
import { fileBlobs } from "../blobs/file-blobs.js";
import { memoryBlobs } from "../blobs/memory-blobs.js";
import { tendBlobs } from "../blobs/tend-blobs.js";
import type { Journal } from "../journal/journal.js";
import { noJournal } from "../journal/no-journal.js";
import type { Upstream } from "../upstream/parse-upstream.js";
import { createUpstreams } from "../upstream/upstreams.js";
import { managedPolicies, serviceReference, wireModels } from "./assets.js";
import { createPooledRandom } from "./pooled-random.js";
import { createRealClock } from "./real-clock.js";

export interface HostOptions {
  readonly settings: Settings;
  /** Folder of the journal and of bytes; absent: nothing is kept. */
  readonly data?: string;
  readonly clock: "real" | "manual";
  /** Makes the runtime; it needs the clock. */
  readonly runtime: (clock: Clock) => Promise<Runtime>;
  readonly containerEnvironment: () => { readonly [name: string]: string };
  /** Other emulators, which answer for services that are not here. */
  readonly upstreams?: readonly Upstream[];
  /** Told of defects of ours. */
  readonly onDefect: (where: string, detail: string, error: unknown) => void;
}

export interface Host {
  /** The cloud as it is now: a reset makes another. */
  readonly cloud: Cloud;
  readonly clock: Clock;
  /** Present with `--clock manual`. */
  readonly manualClock?: ManualClock;
  readonly runtime: Runtime;
  readonly journal: Journal;
  /** Present when upstreams were named. */
  readonly upstreams?: Upstreams;
  /** Bytes that rows name. */
  readonly blobs: Blobs;
  /** Starts working; takes down containers of tasks that are not known any more. */
  start(): Promise<void>;
  /** Takes down every task and forgets everything. */
  reset(): Promise<void>;
  /** Takes down every task and goes on from this state. */
  restore(dump: StoreDump): Promise<void>;
  /** Stops working and takes the containers down. Tasks that are kept in the journal are started anew with the server. */
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** Loaded when the first item is asked for: it takes longer than all the rest of the start. */
const dynalite = (module: string): unknown => require(`dynalite/${module}`);

/** A long poll ends by the machine's clock, as the client's patience does, also where ours is moved by hand. */
function later(ms: number, wake: () => void): () => void {
  const timer = setTimeout(wake, ms);
  return () => clearTimeout(timer);
}

/** SQLite is loaded only where something is kept. */
async function openKept(folder: string): Promise<Journal> {
  const { openJournal } = await import("../journal/journal.js");
  return openJournal(folder);
}

export async function openHost(options: HostOptions): Promise<Host> {
  const journal = options.data === undefined ? noJournal : await openKept(options.data);
  const blobs = options.data === undefined ? memoryBlobs() : fileBlobs(join(options.data, "blobs"));
  const manualClock = options.clock === "manual" ? createManualClock(Date.now()) : undefined;
  const clock = manualClock ?? createRealClock();
  const runtime = await options.runtime(clock);
  const models = wireModels();
  const upstreams = options.upstreams?.length ? createUpstreams(options.upstreams, serviceReference) : undefined;
  const policies = managedPolicies();
  const random = createPooledRandom();
  const build = (dump: StoreDump) => {
    const store = new Store();
    store.load(dump);
    journal.follow(store);
    const durable = (revision: number) => journal.durable(revision);
    const { onDefect } = options;
    tendBlobs({ store, blobs, durable, onDefect }).catch((error) => onDefect("blobs", "start", error));
    return createCloud({
      clock,
      store,
      models,
      runtime,
      blobs,
      managedPolicies: policies,
      random,
      crypto,
      settings: options.settings,
      soon: setImmediate,
      dynalite,
      upstreams,
      later,
      containerEnvironment: options.containerEnvironment,
      onDefect: options.onDefect,
    });
  };
  let cloud = build(journal.load());
  const stop = async () => {
    await cloud.stop();
    await Promise.all((await runtime.list()).map((taskId) => runtime.remove(taskId)));
  };
  const restore = async (dump: StoreDump) => {
    await stop();
    await runtime.forget();
    journal.replace(dump);
    cloud = build(dump);
    cloud.start();
  };
  return {
    get cloud() {
      return cloud;
    },
    clock,
    manualClock,
    runtime,
    journal,
    upstreams,
    blobs,
    async start() {
      const known = (taskId: string) => findTaskById(cloud.store, taskId)?.lastStatus;
      const strays = (await runtime.list()).filter((taskId) => (known(taskId) ?? "STOPPED") === "STOPPED");
      await Promise.all(strays.map((taskId) => runtime.remove(taskId)));
      cloud.start();
    },
    reset: () => restore({ revision: 0, tables: {} }),
    restore,
    async close() {
      await stop();
      // What is not kept here is not kept in the engine.
      if (options.data === undefined) await runtime.forget();
      journal.close();
      await runtime.close();
    },
  };
}
