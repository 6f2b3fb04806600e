import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { taskSpec } from "../../../../cloud/src/runtime/testing/runtime-under-test.js";
import type { DockerRuntime } from "./docker-runtime.js";
import {
  disposeOf,
  ensureTestImage,
  newInstance,
  openDocker,
  shell,
  until,
  untilStopped,
} from "./testing/open-docker.js";

const { taskId, ...task } = taskSpec("a");

describe("a command in a container of the docker driver", () => {
  let runtime: DockerRuntime;
  beforeAll(() => ensureTestImage("busybox"));
  beforeEach(async () => {
    runtime = await openDocker(newInstance());
    await runtime.start({ ...task, taskId });
    await runtime.startContainer(taskId, shell("app", untilStopped, { environment: { NAME: "app" } }));
  });
  afterEach(() => disposeOf(runtime));

  async function begin(command: readonly string[]) {
    const terminal = await runtime.exec(taskId, "app", command);
    let output = "";
    terminal.onOutput((bytes) => {
      output += Buffer.from(bytes).toString();
    });
    return { terminal, output: () => output };
  }

  it("prints, and ends with its code", async () => {
    const { terminal, output } = await begin(["sh", "-c", "echo $NAME; tty; exit 3"]);
    expect(await terminal.ended).toBe(3);
    expect(output()).toBe("app\r\n/dev/pts/0\r\n");
  });

  it("is a shell that can be typed into, of the size of the user's window", async () => {
    const { terminal, output } = await begin(["sh"]);
    await terminal.resize(101, 33);
    terminal.write(Buffer.from("stty size; echo a$((1+1))b\n"));
    await until(() => output().includes("a2b"));
    expect(output()).toContain("33 101");
    terminal.write(Buffer.from("exit 4\n"));
    expect(await terminal.ended).toBe(4);
  });

  it("ends when the user hangs up", async () => {
    const { terminal, output } = await begin(["sh"]);
    await until(() => output().includes("#"));
    terminal.close();
    await terminal.ended;
    const { terminal: after, output: processes } = await begin(["ps", "-o", "args"]);
    await after.ended;
    expect(
      processes()
        .split("\r\n")
        .filter((line) => line === "sh"),
    ).toEqual([]);
  });

  it("cannot be one that is not there, nor in a container that is not", async () => {
    const { terminal, output } = await begin(["/no/such"]);
    expect(await terminal.ended).not.toBe(0);
    expect(output()).toContain("no such file");
    await expect(runtime.exec(taskId, "nobody", ["sh"])).rejects.toMatchObject({ kind: "cannot-start" });
  });
});
