import type { LogLine } from "@understudy/cloud";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { taskSpec } from "../../../../cloud/src/runtime/testing/runtime-under-test.js";
import type { DockerRuntime } from "./docker-runtime.js";
import { type EngineProxy, startEngineProxy } from "./testing/engine-proxy.js";
import {
  disposeOf,
  ensureTestImage,
  newInstance,
  openDocker,
  openEngine,
  shell,
  until,
} from "./testing/open-docker.js";
import { run } from "./testing/run-to-end.js";

const { taskId, ...task } = taskSpec("a");

describe("logs of the docker driver", () => {
  let instance: string;
  let proxy: EngineProxy;
  let runtime: DockerRuntime;
  beforeAll(() => ensureTestImage("busybox"));
  beforeEach(async () => {
    proxy = await startEngineProxy();
    instance = newInstance();
    runtime = await openDocker(instance, { DOCKER_HOST: proxy.url });
    await runtime.start({ ...task, taskId });
  });
  afterEach(async () => {
    await disposeOf(runtime);
    await proxy.close();
  });

  it("come whole, with their stream and time", async () => {
    const before = Date.now();
    const { log } = await run(runtime, taskId, shell("app", "echo one; echo; echo 둘 >&2; printf last"));
    const lines = (stream: LogLine["stream"]) =>
      log.filter((line) => line.stream === stream).map(({ message }) => message);
    expect(lines("stdout")).toEqual(["one", "", "last"]);
    expect(lines("stderr")).toEqual(["둘"]);
    for (const { timestamp } of log) {
      // The engine takes the time; a second of grace for its rounding.
      expect(timestamp).toBeGreaterThan(before - 1000);
      expect(timestamp).toBeLessThan(Date.now() + 1000);
    }
  });

  it.each([false, true])("join lines longer than the engine's buffer (terminal: %s)", async (pseudoTerminal) => {
    const script = "head -c 40000 /dev/zero | tr '\\0' x; echo; head -c 16384 /dev/zero | tr '\\0' y; echo; echo end";
    const { lines } = await run(runtime, taskId, shell("app", script, { pseudoTerminal }));
    expect(lines.map((line) => line.trimEnd()).map((line) => `${line.length} ${line.at(-1)}`)).toEqual([
      "40000 x",
      "16384 y",
      "3 d",
    ]);
    expect(lines.map((line) => new Set(line.trimEnd()).size)).toEqual([1, 1, 3]);
  });

  it.each([false, true])("lose nothing but a character that the engine cuts (terminal: %s)", async (pseudoTerminal) => {
    // 3 bytes a character: a cut at 16 KiB falls into one.
    const script = "i=0; line=; while [ $i -lt 14000 ]; do line=$line'한'; i=$((i+1)); done; echo $line; echo end";
    const { lines } = await run(runtime, taskId, shell("app", script, { pseudoTerminal }));
    const [line = "", end] = lines.map((text) => text.trimEnd());
    expect(line.replaceAll("한", "")).toMatch(/^\uFFFD{0,6}$/);
    expect(line.replaceAll("\uFFFD", "").length).toBeGreaterThan(13_996);
    expect(end).toBe("end");
  });

  it("begin where they are asked to", async () => {
    const { log } = await run(runtime, taskId, shell("app", "echo one; sleep 0.3; echo two"));
    const later: string[] = [];
    const since = (log[1] as LogLine).timestamp;
    await (await runtime.logs(taskId, "app", since, ({ message }) => later.push(message))).ended;
    expect(later).toEqual(["two"]);
    await (await runtime.logs(taskId, "app", since + 1, ({ message }) => later.push(message))).ended;
    expect(later).toEqual(["two"]);
  });

  it("are given once each, also when the engine is lost on the way", async () => {
    const script = "i=0; while [ $i -lt 400 ]; do i=$((i+1)); echo $i; echo $i >&2; usleep 5000; done";
    await runtime.startContainer(taskId, shell("app", script));
    const lines: LogLine[] = [];
    const follower = await runtime.logs(taskId, "app", 0, (line) => lines.push(line));
    for (const seen of [50, 150, 300]) {
      await until(() => lines.length > seen);
      await proxy.cut();
      await proxy.mend();
    }
    await follower.ended;
    const numbers = Array.from({ length: 400 }, (_, i) => String(i + 1));
    const messages = (stream: LogLine["stream"]) =>
      lines.filter((line) => line.stream === stream).map(({ message }) => message);
    expect(messages("stdout")).toEqual(numbers);
    expect(messages("stderr")).toEqual(numbers);
  });

  it("end when the container ends while the engine is away", async () => {
    await runtime.startContainer(taskId, shell("app", "echo first; sleep 1; echo last"));
    const lines: string[] = [];
    const follower = await runtime.logs(taskId, "app", 0, ({ message }) => lines.push(message));
    await until(() => lines.length === 1);
    await proxy.cut();
    const engine = await openEngine();
    const ended = () => engine.call<{ State: string }[]>("GET", "/containers/json", { query: { all: 1, filters } });
    const filters = { label: [`understudy.instance=${instance}`, "understudy.container=app"] };
    await until(async () => (await ended())[0]?.State === "exited");
    await proxy.mend();
    await follower.ended;
    expect(lines).toEqual(["first", "last"]);
  });

  it("are not given after stop", async () => {
    await runtime.startContainer(taskId, shell("app", "while :; do echo x; usleep 10000; done"));
    let count = 0;
    const follower = await runtime.logs(taskId, "app", 0, () => {
      count += 1;
    });
    await until(() => count > 5);
    follower.stop();
    const stopped = count;
    await follower.ended;
    await runtime.inspect(taskId);
    expect(count).toBe(stopped);
  });
});
