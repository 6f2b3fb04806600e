/** The control API and the commands that use it: clock, reset, snapshots, decisions, exec. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, startServer, understudy } from "./testing/server.js";

const ANYONE_HERE = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { AWS: "000000000000" }, Action: "sts:AssumeRole" }],
});

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(["--ephemeral", "--runtime", "rehearsal", "--clock", "manual"]);
});
afterAll(async () => {
  await server.stop();
});
beforeEach(async () => {
  expect((await fetch(`${server.url}/_understudy/reset`, { method: "POST" })).status).toBe(204);
});

const cli = (...args: string[]) => aws(server.url, args);

async function createRole(name: string): Promise<string> {
  const answer = await cli("iam", "create-role", "--role-name", name, "--assume-role-policy-document", ANYONE_HERE);
  return (answer.json() as { Role: { Arn: string } }).Role.Arn;
}

describe("a server with a manual clock", () => {
  it("expires credentials by the moved clock, in the words of each protocol", async () => {
    const arn = await createRole("short");
    const assumed = await cli(
      "sts",
      "assume-role",
      "--role-arn",
      arn,
      "--role-session-name",
      "me",
      "--duration-seconds",
      "900",
    );
    const { Credentials } = assumed.json() as {
      Credentials: Record<"AccessKeyId" | "SecretAccessKey" | "SessionToken", string>;
    };
    const env = {
      AWS_ACCESS_KEY_ID: Credentials.AccessKeyId,
      AWS_SECRET_ACCESS_KEY: Credentials.SecretAccessKey,
      AWS_SESSION_TOKEN: Credentials.SessionToken,
    };
    const who = await aws(server.url, ["sts", "get-caller-identity"], env);
    expect((who.json() as { Arn: string }).Arn).toBe("arn:aws:sts::000000000000:assumed-role/short/me");
    const advanced = await understudy(server.url, ["time", "advance", "20m"]);
    expect(advanced.code).toBe(0);
    expect((await aws(server.url, ["sts", "get-caller-identity"], env)).stderr).toContain(
      "An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired",
    );
    expect((await aws(server.url, ["ecs", "list-clusters"], env)).stderr).toContain(
      "An error occurred (ExpiredTokenException) when calling the ListClusters operation: The security token included in the request is expired",
    );
  });

  it("runs a command as a role, and explains what was refused to it", async () => {
    const arn = await createRole("poor");
    const command = [
      "exec",
      "--role",
      arn,
      "--",
      "aws",
      "--endpoint-url",
      server.url,
      "ecs",
      "create-cluster",
      "--cluster-name",
      "c",
    ];
    const refused = await understudy(server.url, command);
    expect(refused.stderr).toContain(
      "An error occurred (AccessDeniedException) when calling the CreateCluster operation: User: arn:aws:sts::000000000000:assumed-role/poor/understudy-exec is not authorized to perform: ecs:CreateCluster on resource: arn:aws:ecs:us-east-1:000000000000:cluster/c because no identity-based policy allows the ecs:CreateCluster action",
    );
    const fix = await understudy(server.url, ["explain", "--format", "cli"]);
    expect(fix.stdout).toContain("aws iam put-role-policy --role-name poor");
    const [, document = ""] = /--policy-document '([^']+)'/.exec(fix.stdout) ?? [];
    expect(JSON.parse(document)).toMatchObject({
      Statement: [
        { Effect: "Allow", Action: "ecs:CreateCluster", Resource: "arn:aws:ecs:us-east-1:000000000000:cluster/c" },
      ],
    });
    await cli("iam", "put-role-policy", "--role-name", "poor", "--policy-name", "fix", "--policy-document", document);
    expect((await understudy(server.url, command)).code).toBe(0);
  });

  it("names the decision in a refusal's header, and shows it", async () => {
    const response = await fetch(server.url, {
      method: "POST",
      headers: {
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": "AmazonEC2ContainerServiceV20141113.ListClusters",
      },
      body: "{}",
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ __type: "MissingAuthenticationTokenException" });
    const arn = await createRole("poor");
    await understudy(server.url, [
      "exec",
      "--role",
      arn,
      "--",
      "aws",
      "--endpoint-url",
      server.url,
      "ecs",
      "list-clusters",
    ]);
    const { decisions } = (await (await fetch(`${server.url}/_understudy/decisions`)).json()) as {
      decisions: { id: string }[];
    };
    const one = await (await fetch(`${server.url}/_understudy/decisions/${decisions[0]?.id}`)).json();
    expect(one).toMatchObject({
      principal: "arn:aws:sts::000000000000:assumed-role/poor/understudy-exec",
      service: "ecs",
      operation: "ListClusters",
      outcome: "refused",
      checks: [{ action: "ecs:ListClusters", resource: "*", outcome: "deny", explicit: false }],
      failure: { mode: "iam.denied-implicit", code: "AccessDeniedException" },
    });
  });

  it("gives its state away and takes it back", async () => {
    await createRole("kept");
    const dump = await (await fetch(`${server.url}/_understudy/snapshot`)).text();
    await fetch(`${server.url}/_understudy/reset`, { method: "POST" });
    expect((await cli("iam", "get-role", "--role-name", "kept")).code).not.toBe(0);
    const restored = await fetch(`${server.url}/_understudy/snapshot`, { method: "PUT", body: dump });
    expect(restored.status).toBe(204);
    expect((await cli("iam", "get-role", "--role-name", "kept")).code).toBe(0);
  });

  it("answers what is not there, and what cannot be, plainly", async () => {
    const ask = async (method: string, path: string, body?: string) =>
      (await fetch(`${server.url}/_understudy/${path}`, { method, body })).status;
    expect(await ask("GET", "nothing")).toBe(404);
    expect(await ask("GET", "reset")).toBe(405);
    expect(await ask("POST", "clock", "no json")).toBe(400);
    expect(await ask("POST", "clock", '{"advance":"soon"}')).toBe(400);
    expect(await ask("PUT", "snapshot", "[]")).toBe(400);
    expect(await ask("GET", "health")).toBe(200);
  });

  it("lets no web page in", async () => {
    const { request } = await import("node:http");
    const status = (headers: Record<string, string>) =>
      new Promise((resolve) => {
        request(`${server.url}/_understudy/health`, { headers }, (response) => resolve(response.statusCode)).end();
      });
    expect(await status({ host: "evil.example" })).toBe(403);
    expect(await status({ origin: "https://evil.example" })).toBe(403);
    expect(await status({ host: "localhost:4566" })).toBe(200);
  });
});
