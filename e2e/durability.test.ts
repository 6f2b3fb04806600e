/** What was answered is on disk: kill -9, start again, and everything goes on. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aws, eventually, run, startServer } from "./testing/server.js";

const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "understudy-e2e-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const docker = (args: readonly string[]) => run("docker", args, {});
const json = async (url: string, args: string) => (await aws(url, args.split(" "))).json() as never;

describe("a server with a data folder", () => {
  it("has after kill -9 what it had answered, and adopts the containers that run", async () => {
    const data = join(folder, "a");
    const first = await startServer(["--data", data, "--runtime", "docker"]);
    const call = async (args: readonly string[]) => {
      const answer = await aws(first.url, args);
      expect(answer.stderr).toBe("");
    };
    await call(["ecs", "create-cluster", "--cluster-name", "c"]);
    await call(["iam", "create-role", "--role-name", "r", "--assume-role-policy-document", TRUST]);
    await call([
      ..."ecs register-task-definition --family f --network-mode awsvpc --requires-compatibilities FARGATE --cpu 256 --memory 512".split(
        " ",
      ),
      ...["--task-role-arn", "arn:aws:iam::000000000000:role/r"],
      ...[
        "--container-definitions",
        JSON.stringify([
          { name: "app", image: "understudy-test/busybox:1", command: ["sleep", "3600"], stopTimeout: 2 },
        ]),
      ],
    ]);
    await call(
      "ecs run-task --cluster c --task-definition f --launch-type FARGATE --network-configuration awsvpcConfiguration={subnets=[s]}".split(
        " ",
      ),
    );
    const { taskArns } = (await json(first.url, "ecs list-tasks --cluster c")) as { taskArns: [string] };
    const status = (url: string) => async () =>
      (
        (await json(url, `ecs describe-tasks --cluster c --tasks ${taskArns[0]}`)) as {
          tasks: [{ lastStatus: string; version: number }];
        }
      ).tasks[0];
    await eventually(status(first.url), ({ lastStatus }) => lastStatus === "RUNNING");
    const containers = (...more: string[]) =>
      docker(["ps", "-q", "--no-trunc", ...more, "--filter", `name=${taskArns[0].split("/").at(-1)}`]);
    const before = (await containers()).stdout;
    expect(before).not.toBe("");
    await first.kill();

    const second = await startServer(["--data", data, "--runtime", "docker"]);
    expect(await status(second.url)()).toMatchObject({ lastStatus: "RUNNING", version: 3 });
    expect(
      ((await json(second.url, "iam get-role --role-name r")) as { Role: { RoleName: string } }).Role.RoleName,
    ).toBe("r");
    expect((await containers()).stdout).toBe(before);

    await aws(second.url, ["ecs", "stop-task", "--cluster", "c", "--task", taskArns[0]]);
    const stopped = await eventually(status(second.url), ({ lastStatus }) => lastStatus === "STOPPED");
    expect(stopped).toMatchObject({ stopCode: "UserInitiated", stoppedReason: "Task stopped by user" });
    expect(await second.stop()).toBe(0);
    expect((await containers("-a")).stdout).toBe("");
  });

  it("keeps its secrets from other users of the machine", async () => {
    const data = join(folder, "b");
    const server = await startServer(["--data", data, "--runtime", "rehearsal"]);
    await aws(server.url, ["ecs", "create-cluster"]);
    expect(statSync(data).mode & 0o077).toBe(0);
    await server.stop();
    for (const file of readdirSync(data)) expect(statSync(join(data, file)).mode & 0o077).toBe(0);
  });

  it("is refused to a second server", async () => {
    const data = join(folder, "c");
    const server = await startServer(["--data", data, "--runtime", "rehearsal"]);
    await expect(startServer(["--data", data, "--runtime", "rehearsal"])).rejects.toThrow(
      "is in use by another Understudy",
    );
    await server.stop();
  });

  it("forgets with --ephemeral", async () => {
    const first = await startServer(["--ephemeral", "--runtime", "rehearsal"]);
    await aws(first.url, ["ecs", "create-cluster"]);
    await first.stop();
    const second = await startServer(["--ephemeral", "--runtime", "rehearsal"]);
    expect(await json(second.url, "ecs list-clusters")).toEqual({ clusterArns: [] });
    await second.stop();
  });
});
