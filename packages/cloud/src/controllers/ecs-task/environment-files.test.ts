import { describe, expect, it } from "vitest";
import { RehearsalRuntime } from "../../runtime/rehearsal.js";
import type { ContainerSpec } from "../../runtime/runtime.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { createExecutionRole, NETWORK, registerTaskDefinition } from "../../testing/ecs-for-test.js";

async function* bytes(text: string): AsyncIterable<Uint8Array> {
  for (const byte of Buffer.from(text)) yield Uint8Array.of(byte);
}

/** A task with two environment files, whose execution role may do these actions. Blobs are named by their content. */
async function run(actions: readonly string[], files: { readonly [key: string]: string }) {
  const specs: ContainerSpec[] = [];
  const test = cloudForTest({
    runtime(clock) {
      const runtime = new RehearsalRuntime(clock);
      const start = runtime.startContainer.bind(runtime);
      runtime.startContainer = (taskId, spec) => {
        specs.push(spec);
        return start(taskId, spec);
      };
      return runtime;
    },
    blobs: { open: async (blob, range) => bytes(blob.slice(range?.first, range && range.last + 1)) },
  });
  test.call("s3", "CreateBucket", { Bucket: "config" });
  for (const [Key, blob] of Object.entries(files)) {
    const Body = { blob, size: blob.length, md5: "0", checksums: {} };
    test.call("s3", "PutObject", { Bucket: "config", Key, Body });
  }
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  test.call("iam", "PutRolePolicy", {
    RoleName: "ecsTaskExecutionRole",
    PolicyName: "files",
    PolicyDocument: JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: actions, Resource: ["arn:aws:s3:::config", "arn:aws:s3:::config/*"] }],
    }),
  });
  registerTaskDefinition(
    test,
    {},
    {
      environment: [{ name: "OWN", value: "definition" }],
      environmentFiles: ["a/one.env", "two.env"].map((key) => ({ type: "s3", value: `arn:aws:s3:::config/${key}` })),
    },
  );
  const input = { cluster: "demo", taskDefinition: "web", launchType: "FARGATE", networkConfiguration: NETWORK };
  const { tasks } = test.call<{ tasks: [{ taskArn: string }] }>("ecs", "RunTask", input);
  await test.advance(0);
  const described = test.call<{ tasks: [{ lastStatus: string; stoppedReason?: string }] }>("ecs", "DescribeTasks", {
    cluster: "demo",
    tasks: [tasks[0].taskArn],
  });
  expect(test.defects).toEqual([]);
  return { task: described.tasks[0], environment: specs[0]?.environment };
}

const FILES = {
  "a/one.env": "# comment\nBOTH=first\nOWN=file\nURL=a=b\n\nEMPTY=\n=x\nnothing\n",
  "two.env": "BOTH=second\r\nMORE=two",
};
const PREFIX =
  "ResourceInitializationError: failed to download env files: file download command: non empty error stream: failed to download file one.env: failed to write to a temporary file: ";

describe("environment files", () => {
  it("reach the container: the first file before the second, the definition before both", async () => {
    const { task, environment } = await run(["s3:GetObject", "s3:GetBucketLocation"], FILES);
    expect(task.lastStatus).toBe("RUNNING");
    expect(environment).toMatchObject({ BOTH: "first", OWN: "definition", URL: "a=b", MORE: "two" });
    const names = Object.keys(environment ?? {});
    for (const name of ["EMPTY", "", "nothing", "# comment"]) expect(names).not.toContain(name);
  });

  it.each([
    [["s3:GetBucketLocation"], FILES, "s3:GetObject", "/a/one.env"],
    [["s3:GetObject"], FILES, "s3:GetBucketLocation", ""],
    [["s3:GetObject", "s3:GetBucketLocation"], {}, "s3:ListBucket", ""],
  ])("stop the task whose execution role may only %j", async (actions, files, action, path) => {
    const { task, environment } = await run(actions, files);
    expect(environment).toBeUndefined();
    expect(task.lastStatus).toBe("STOPPED");
    expect(task.stoppedReason?.startsWith(`${PREFIX}AccessDenied: User: arn:aws:sts::`)).toBe(true);
    const end = `is not authorized to perform: ${action} on resource: "arn:aws:s3:::config${path}" because no identity-based policy allows the ${action} action`;
    expect(task.stoppedReason?.endsWith(end)).toBe(true);
  });

  it("stop the task when one is absent", async () => {
    const { task } = await run(["s3:*"], {});
    expect(task.stoppedReason).toBe(`${PREFIX}NoSuchKey: The specified key does not exist.`);
  });
});
