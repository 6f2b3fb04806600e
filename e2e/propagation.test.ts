/** IAM is eventually consistent: what a stock client meets between a change and the moment it is seen. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, startServer, understudy } from "./testing/server.js";

const MAY_LIST = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "ecs:ListClusters", Resource: "*" }],
});
const LIST = ["ecs", "list-clusters"];

let folder: string;
let server: RunningServer;
const start = () =>
  startServer(["--data", folder, "--runtime", "rehearsal", "--clock", "manual", "--iam-propagation", "10s"]);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "understudy-e2e-"));
  server = await start();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const advance = (duration: string) => understudy(server.url, ["time", "advance", duration]);
const admin = (...args: string[]) => aws(server.url, args);

async function makeKey(): Promise<Record<string, string>> {
  const answer = await admin("iam", "create-access-key", "--user-name", "ana");
  const { AccessKey } = answer.json() as { AccessKey: { AccessKeyId: string; SecretAccessKey: string } };
  return { AWS_ACCESS_KEY_ID: AccessKey.AccessKeyId, AWS_SECRET_ACCESS_KEY: AccessKey.SecretAccessKey };
}

describe("a server on which IAM takes 10 s", () => {
  it("does not know a new key, then not its new policy, and says that waiting is all it takes", async () => {
    await admin("iam", "create-user", "--user-name", "ana");
    const env = await makeKey();
    expect((await aws(server.url, LIST, env)).stderr).toContain(
      "(UnrecognizedClientException) when calling the ListClusters operation: The security token included in the request is invalid",
    );
    await advance("10s");
    await admin("iam", "put-user-policy", "--user-name", "ana", "--policy-name", "p", "--policy-document", MAY_LIST);
    expect((await admin("iam", "list-user-policies", "--user-name", "ana")).json()).toEqual({ PolicyNames: ["p"] });
    expect((await aws(server.url, LIST, env)).stderr).toContain(
      "because no identity-based policy allows the ecs:ListClusters action",
    );
    const { stdout } = await understudy(server.url, ["explain", "--format", "cli"]);
    expect(stdout).toContain("▶ policy-too-new:");
    expect(stdout).toContain("\nsleep 10");
    await advance("10s");
    expect((await aws(server.url, LIST, env)).code).toBe(0);
  });

  it("has seen everything when it starts again", async () => {
    const env = await makeKey();
    await server.stop();
    server = await start();
    expect((await aws(server.url, LIST, env)).code).toBe(0);
  });
});
