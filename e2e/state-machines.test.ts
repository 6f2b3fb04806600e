/** Step Functions with stock clients: an execution outlives the server that ran it, and nothing is run twice. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { aws, eventually, startServer } from "./testing/server.js";

const ACCOUNT = "000000000000";
const MACHINE = `arn:aws:states:us-east-1:${ACCOUNT}:stateMachine:nightly`;
const EXECUTION = `arn:aws:states:us-east-1:${ACCOUNT}:execution:nightly:run`;
const trusting = (Service: string) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" }],
  });
const ALL = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] });
const DEFINITION = JSON.stringify({
  StartAt: "Run",
  States: {
    Run: {
      Type: "Task",
      Resource: "arn:aws:states:::ecs:runTask.sync",
      Parameters: {
        Cluster: "c",
        TaskDefinition: "f",
        LaunchType: "FARGATE",
        NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ["s"] } },
      },
      ResultSelector: { "exit.$": "$.Containers[0].ExitCode" },
      Next: "Done",
    },
    Done: { Type: "Succeed" },
  },
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "understudy-e2e-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function prepare(url: string): Promise<void> {
  const call = async (args: readonly string[]) => expect((await aws(url, args)).stderr).toBe("");
  const container = { name: "app", image: "understudy-test/busybox:1", command: ["sleep", "12"] };
  await call(["ecs", "create-cluster", "--cluster-name", "c"]);
  await call([
    ..."ecs register-task-definition --family f --network-mode awsvpc --requires-compatibilities FARGATE".split(" "),
    ...["--cpu", "256", "--memory", "512", "--container-definitions", JSON.stringify([container])],
  ]);
  const role = ["--role-name", "m"];
  await call(["iam", "create-role", ...role, "--assume-role-policy-document", trusting("states.amazonaws.com")]);
  await call(["iam", "put-role-policy", ...role, "--policy-name", "all", "--policy-document", ALL]);
  const machine = ["--name", "nightly", "--role-arn", `arn:aws:iam::${ACCOUNT}:role/m`, "--definition", DEFINITION];
  await call(["stepfunctions", "create-state-machine", ...machine]);
}

it("goes on with a .sync task after kill -9, with the task that runs", async () => {
  const server = ["--data", join(folder, "a"), "--runtime", "docker"];
  const first = await startServer(server);
  await prepare(first.url);
  await aws(first.url, ["stepfunctions", "start-execution", "--state-machine-arn", MACHINE, "--name", "run"]);
  const history = async (url: string) => {
    const asked = ["stepfunctions", "get-execution-history", "--execution-arn", EXECUTION];
    const { events } = (await aws(url, asked)).json() as { events: { id: number; type: string }[] };
    return events.map(({ type }) => type);
  };
  await eventually(
    () => history(first.url),
    (types) => types.at(-1) === "TaskSubmitted",
  );
  const running = async () =>
    ((await aws(first.url, ["ecs", "list-tasks", "--cluster", "c"])).json() as { taskArns: string[] }).taskArns;
  expect(await running()).toHaveLength(1);
  await first.kill();

  const second = await startServer(server);
  const describe = async () =>
    (await aws(second.url, ["stepfunctions", "describe-execution", "--execution-arn", EXECUTION])).json() as {
      status: string;
      output?: string;
    };
  const ended = await eventually(describe, ({ status }) => status !== "RUNNING");
  expect(ended).toMatchObject({ status: "SUCCEEDED", output: '{"exit":0}' });
  expect(await history(second.url)).toEqual([
    "ExecutionStarted",
    "TaskStateEntered",
    "TaskScheduled",
    "TaskStarted",
    "TaskSubmitted",
    "TaskSucceeded",
    "TaskStateExited",
    "SucceedStateEntered",
    "SucceedStateExited",
    "ExecutionSucceeded",
  ]);
  const stopped = ["ecs", "list-tasks", "--cluster", "c", "--desired-status", "STOPPED"];
  expect(((await aws(second.url, stopped)).json() as { taskArns: string[] }).taskArns).toHaveLength(1);
  await second.stop();
}, 120_000);
