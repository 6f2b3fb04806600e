import { describe, expect, it } from "vitest";
import { createManualClock } from "../clock/manual-clock.js";
import { Store } from "../store/store.js";
import { table } from "../store/table.js";
import type { Controller } from "./controller.js";
import { createWorkQueue } from "./work-queue.js";

const things = table<{ readonly name: string; readonly value: number }>()({
  name: "test.thing",
  key: (row) => row.name,
});

function queueOf(controller: Partial<Controller>) {
  const store = new Store();
  const clock = createManualClock(0);
  const defects: unknown[] = [];
  const full: Controller = {
    name: "test",
    concerns: (change) => (change.table === things.name ? [change.key] : []),
    all: (all) => all.all(things).map(({ name }) => name),
    reconcile: () => undefined,
    ...controller,
  };
  const onDefect = (_name: string, _key: string, error: unknown) => void defects.push(error);
  const queue = createWorkQueue([full], { store, clock, soon: queueMicrotask, onDefect });
  return { store, clock, queue, defects };
}

describe("the work queue", () => {
  it("looks at everything on start, then at what changes", async () => {
    const seen: string[] = [];
    const { store, queue } = queueOf({ reconcile: (key) => void seen.push(key) });
    store.put(things, { name: "a", value: 1 });
    queue.start();
    await queue.settle();
    store.put(things, { name: "b", value: 1 });
    await queue.settle();
    expect(seen).toEqual(["a", "b"]);
  });

  it("never runs one key twice at once, and looks again after a change meanwhile", async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const { store, queue } = queueOf({
      async reconcile() {
        running += 1;
        most = Math.max(most, running);
        runs += 1;
        if (runs === 1) store.put(things, { name: "a", value: 2 });
        await Promise.resolve();
        running -= 1;
        return undefined;
      },
    });
    queue.start();
    store.put(things, { name: "a", value: 1 });
    await queue.settle();
    expect({ most, runs }).toEqual({ most: 1, runs: 2 });
  });

  it("looks again at the time that reconcile names, unless a change came first", async () => {
    const seen: number[] = [];
    const { store, clock, queue } = queueOf({
      reconcile: () => {
        seen.push(clock.now());
        return clock.now() < 20 ? clock.now() + 10 : undefined;
      },
    });
    queue.start();
    store.put(things, { name: "a", value: 1 });
    await clock.advanceTo(100, () => queue.settle());
    expect(seen).toEqual([0, 10, 20]);
  });

  it("tells of a defect and tries again, later each time", async () => {
    const seen: number[] = [];
    const { store, clock, queue, defects } = queueOf({
      reconcile: () => {
        seen.push(clock.now());
        if (seen.length < 4) throw new Error("broken");
        return undefined;
      },
    });
    queue.start();
    store.put(things, { name: "a", value: 1 });
    await clock.advanceTo(60_000, () => queue.settle());
    expect(seen).toEqual([0, 1000, 3000, 7000]);
    expect(defects).toHaveLength(3);
  });

  it("lets a key rest after a defect, though its reconcile changed the row on the way", async () => {
    const seen: number[] = [];
    const { store, clock, queue } = queueOf({
      reconcile: (key) => {
        seen.push(clock.now());
        store.put(things, { name: key, value: seen.length + 1 });
        if (seen.length < 3) throw new Error("broken");
        return undefined;
      },
    });
    queue.start();
    store.put(things, { name: "a", value: 1 });
    await clock.advanceTo(2999, () => queue.settle());
    expect(seen).toEqual([0, 1000]);
  });

  it("does nothing more once it is stopped", async () => {
    const seen: string[] = [];
    const { store, queue } = queueOf({ reconcile: (key) => void seen.push(key) });
    queue.start();
    await queue.stop();
    store.put(things, { name: "a", value: 1 });
    await queue.settle();
    expect(seen).toEqual([]);
  });
});
