/** Runs the controllers: which keys are due, one reconcile a key at a time, wake-ups by the clock. */
import type { Clock } from "../clock/clock.js";
import type { Store } from "../store/store.js";
import type { Controller } from "./controller.js";

export interface WorkQueueOptions {
  readonly store: Store;
  readonly clock: Clock;
  /** Runs work soon, but not now: the host gives way to I/O between, tests use microtasks. */
  readonly soon: (work: () => void) => void;
  /** Told when a reconcile threw: a defect of ours. The key is tried again later. */
  readonly onDefect: (controller: string, key: string, error: unknown) => void;
}

export interface WorkQueue {
  /** Looks at every key of every controller. Changes are followed from now on. */
  start(): void;
  /** Lets no new work begin; resolves when what is under way has ended. */
  stop(): Promise<void>;
  enqueue(controller: string, key: string): void;
  /** Resolves when nothing is due and nothing under way. */
  settle(): Promise<void>;
}

interface Entry {
  readonly controller: Controller;
  readonly key: string;
  running: boolean;
  /** To be looked at (again). */
  due: boolean;
  defects: number;
  /** Its reconcile threw: changes do not wake it before its rest is over, for what it writes itself would do so at once. */
  resting: boolean;
  cancelWake?: () => void;
}

/** How long a key rests after its reconcile threw, ms: doubles up to a minute. */
const rest = (defects: number) => Math.min(1000 * 2 ** (defects - 1), 60_000);

/** How many reconciles may be under way at once: they wait for containers, not for the processor. */
const AT_ONCE = 64;

export function createWorkQueue(controllers: readonly Controller[], options: WorkQueueOptions): WorkQueue {
  const { store, clock, soon, onDefect } = options;
  const byName = new Map(controllers.map((controller) => [controller.name, controller]));
  const entries = new Map<string, Entry>();
  const due: Entry[] = [];
  const settled: (() => void)[] = [];
  let running = 0;
  let scheduled = false;
  let stopped = true;

  const enqueue = (name: string, key: string) => {
    const controller = byName.get(name);
    if (!controller || stopped) return;
    const id = `${name} ${key}`;
    let entry = entries.get(id);
    if (!entry) {
      entry = { controller, key, running: false, due: false, defects: 0, resting: false };
      entries.set(id, entry);
    }
    if (entry.due || entry.resting) return;
    entry.due = true;
    if (!entry.running) due.push(entry);
    schedule();
  };

  const schedule = () => {
    if (scheduled || due.length === 0 || running >= AT_ONCE) return;
    scheduled = true;
    soon(() => {
      scheduled = false;
      while (running < AT_ONCE && due.length > 0 && !stopped) run(due.shift() as Entry);
      tell();
    });
  };

  const run = async (entry: Entry) => {
    entry.due = false;
    entry.running = true;
    running += 1;
    entry.cancelWake?.();
    entry.cancelWake = undefined;
    let wake: number | undefined;
    try {
      wake = await entry.controller.reconcile(entry.key);
      entry.defects = 0;
    } catch (error) {
      entry.defects += 1;
      entry.resting = true;
      entry.due = false;
      wake = clock.now() + rest(entry.defects);
      onDefect(entry.controller.name, entry.key, error);
    }
    running -= 1;
    entry.running = false;
    finish(entry, wake);
  };

  const finish = (entry: Entry, wake: number | undefined) => {
    if (entry.due) due.push(entry);
    else if (wake !== undefined && !stopped) {
      entry.cancelWake = clock.at(wake, () => {
        entry.resting = false;
        enqueue(entry.controller.name, entry.key);
      });
    } else entries.delete(`${entry.controller.name} ${entry.key}`);
    schedule();
    tell();
  };

  const idle = () => running === 0 && (due.length === 0 || stopped);
  const tell = () => {
    if (!idle()) return;
    for (const resolve of settled.splice(0)) resolve();
  };

  store.subscribe((changes) => {
    if (stopped) return;
    for (const change of changes) {
      for (const controller of controllers) {
        for (const key of controller.concerns(change, store)) enqueue(controller.name, key);
      }
    }
  });

  return {
    enqueue,
    start() {
      stopped = false;
      for (const controller of controllers) for (const key of controller.all(store)) enqueue(controller.name, key);
    },
    async stop() {
      stopped = true;
      for (const entry of entries.values()) entry.cancelWake?.();
      entries.clear();
      due.length = 0;
      await this.settle();
    },
    settle: () => (idle() ? Promise.resolve() : new Promise<void>((resolve) => settled.push(resolve))),
  };
}
