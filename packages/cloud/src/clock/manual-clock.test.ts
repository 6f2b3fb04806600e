import { describe, expect, it } from "vitest";
import { createManualClock } from "./manual-clock.js";

const settled = () => Promise.resolve();

describe("the manual clock", () => {
  it("stands still until it is advanced", async () => {
    const clock = createManualClock(1000);
    expect(clock.now()).toBe(1000);
    await clock.advanceTo(5000, settled);
    expect(clock.now()).toBe(5000);
  });

  it("fires timers at their own time, in order, also those that timers set", async () => {
    const clock = createManualClock(0);
    const seen: [string, number][] = [];
    clock.at(30, () => seen.push(["c", clock.now()]));
    clock.at(10, () => {
      seen.push(["a", clock.now()]);
      clock.at(20, () => seen.push(["b", clock.now()]));
    });
    await clock.advanceTo(100, settled);
    expect(seen).toEqual([
      ["a", 10],
      ["b", 20],
      ["c", 30],
    ]);
  });

  it("settles what a timer set off before it goes on", async () => {
    const clock = createManualClock(0);
    const seen: string[] = [];
    clock.at(1, () => seen.push("one"));
    clock.at(2, () => seen.push("two"));
    await clock.advanceTo(3, async () => void seen.push("settled"));
    expect(seen).toEqual(["settled", "one", "settled", "two", "settled", "settled"]);
  });

  it("leaves later timers and cancelled ones alone", async () => {
    const clock = createManualClock(0);
    const seen: string[] = [];
    clock.at(10, () => seen.push("later"));
    clock.at(5, () => seen.push("cancelled"))();
    await clock.advanceTo(9, settled);
    expect(seen).toEqual([]);
  });
});
