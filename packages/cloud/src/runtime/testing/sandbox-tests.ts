import { expect, it } from "vitest";
import { a, b, type Current } from "./runtime-under-test.js";

export function sandboxTests(current: Current): void {
  it("knows nothing of a task that was not started", async () => {
    const { runtime } = current();
    expect(await runtime.inspect(a.taskId)).toBeUndefined();
    expect(await runtime.list()).toEqual([]);
    await runtime.remove(a.taskId);
    await runtime.stopContainer(a.taskId, "app", 1);
  });

  it("is made once, with an address of its own", async () => {
    const { runtime } = current();
    const first = await runtime.start(a);
    expect(first.privateIpv4Address).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(first.macAddress).toMatch(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/);
    expect(await runtime.start(a)).toEqual(first);
    const second = await runtime.start(b);
    expect(second.privateIpv4Address).not.toBe(first.privateIpv4Address);
    expect([...(await runtime.list())].sort()).toEqual([a.taskId, b.taskId]);
    expect(await runtime.inspect(a.taskId)).toEqual({ ...first, containers: [] });
  });

  it("has no address without a network", async () => {
    const { runtime } = current();
    const { privateIpv4Address } = await runtime.start({ ...a, networkMode: "none" });
    expect(privateIpv4Address).toBeUndefined();
  });

  it.each(["bridge", "host"] as const)("has an address in mode %s", async (networkMode) => {
    const { runtime } = current();
    expect((await runtime.start({ ...a, networkMode })).privateIpv4Address).toMatch(/^\d/);
  });

  it("is one even when two start it at once", async () => {
    const { runtime } = current();
    const [first, second] = await Promise.all([runtime.start(a), runtime.start(a)]);
    expect(second).toEqual(first);
    expect(await runtime.list()).toEqual([a.taskId]);
  });
}
