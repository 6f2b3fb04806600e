/** ECS Exec as a person uses it: the built server, the stock aws-cli, and `understudy shell` in place of session-manager-plugin. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, eventually, startServer, understudy } from "./testing/server.js";

const TRUST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }],
});
const SSM = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "ssmmessages:*", Resource: "*" }],
});

describe.each(["rehearsal", "docker"])("ECS Exec (%s)", (runtime) => {
  let server: RunningServer;
  let task: string;
  const cli = async (...args: string[]) => {
    const answer = await aws(server.url, args);
    expect(answer.stderr).toBe("");
    return answer.json() as never;
  };

  beforeAll(async () => {
    server = await startServer(["--ephemeral", "--runtime", runtime]);
    await cli("ecs", "create-cluster");
    await cli("iam", "create-role", "--role-name", "task", "--assume-role-policy-document", TRUST);
    const mountPoints = [{ sourceVolume: "scratch", containerPath: "/scratch" }];
    const command = ["sh", "-c", "echo kept >/scratch/file; trap 'exit 0' TERM; sleep 3600 & wait"];
    const definition = { name: "app", image: "understudy-test/busybox:1", memory: 64, command, mountPoints };
    const containers = ["--container-definitions", JSON.stringify([definition])];
    const volumes = ["--volumes", '[{"name":"scratch"}]'];
    await cli(
      "ecs",
      "register-task-definition",
      "--family",
      "web",
      "--task-role-arn",
      "task",
      ...containers,
      ...volumes,
    );
    const run = ["ecs", "run-task", "--task-definition", "web", "--enable-execute-command"];
    const { tasks } = (await cli(...run)) as { tasks: { taskArn: string }[] };
    task = tasks[0]?.taskArn ?? "";
    const { tasks: running } = await eventually(
      () => cli("ecs", "describe-tasks", "--tasks", task) as Promise<{ tasks: { lastStatus: string }[] }>,
      ({ tasks: [one] }) => one?.lastStatus === "RUNNING",
    );
    expect(running[0]).toMatchObject({
      containers: [{ managedAgents: [{ name: "ExecuteCommandAgent", lastStatus: "RUNNING" }] }],
    });
  });
  afterAll(() => server.stop());

  it("is refused while the task role lacks its rights, and explain says which", async () => {
    // The stock aws-cli does not call before it has found session-manager-plugin, which Debian has not.
    const refused = await understudy(server.url, ["shell", task]);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("failed due to an internal error") });
    const { stdout } = await understudy(server.url, ["explain", "--format", "policy"]);
    for (const right of ["CreateControlChannel", "CreateDataChannel", "OpenControlChannel", "OpenDataChannel"])
      expect(stdout).toContain(`ssmmessages:${right}`);
  });

  it("runs a command in the container once it has them", async () => {
    await aws(server.url, [
      "iam",
      "put-role-policy",
      "--role-name",
      "task",
      "--policy-name",
      "e",
      "--policy-document",
      SSM,
    ]);
    const shell = await understudy(server.url, ["shell", task, "--", "sh", "-c", "cat /scratch/file; exit 3"]);
    if (runtime === "docker") expect(shell).toMatchObject({ code: 3, stdout: expect.stringContaining("kept\r\n") });
    else expect(shell).toMatchObject({ code: 1, stdout: expect.stringContaining("Understudy rehearses") });
  });

  it("leaves nothing in the engine when the server stops", async () => {
    await server.stop();
    const { stdout } = await promisify(execFile)("docker", ["volume", "ls", "--quiet", "--filter", "name=understudy-"]);
    expect(stdout).not.toContain(task.split("/").at(-1));
  });
});
