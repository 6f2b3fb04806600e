import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { taskSpec } from "../../../../cloud/src/runtime/testing/runtime-under-test.js";
import type { AgentSource, RoleCredentials } from "../../agent-endpoint/agent-source.js";
import { type AgentEndpoint, startAgentEndpoint } from "../../agent-endpoint/start-agent-endpoint.js";
import type { DockerApi } from "./docker-api.js";
import type { DockerRuntime } from "./docker-runtime.js";
import {
  containersOf,
  disposeOf,
  ensureTestImage,
  newInstance,
  openDocker,
  openEngine,
  shell,
  until,
  untilStopped,
} from "./testing/open-docker.js";
import { linesOf, run } from "./testing/run-to-end.js";

const a = taskSpec("a");
const b = taskSpec("b");

function credentials(name: string): RoleCredentials {
  return {
    RoleArn: `arn:aws:iam::000000000000:role/${name}`,
    AccessKeyId: `ASIA${name.toUpperCase()}`,
    SecretAccessKey: `${name}-secret`,
    Token: `${name}-token`,
    Expiration: "2099-01-01T00:00:00Z",
  };
}

/** Gives `/v2/credentials/id-NAME` to the task whose address is registered under NAME. */
function sourceOf(addresses: Map<string, string>): AgentSource {
  const nothing = () => undefined;
  return {
    credentials: (id, peer) => {
      const name = id.replace(/^id-/, "");
      return addresses.get(name) === peer ? credentials(name) : undefined;
    },
    container: (id, peer) => (addresses.get(id) === peer ? ({ Name: id } as never) : undefined),
    task: nothing,
    containerStats: nothing,
    taskStats: nothing,
  };
}

describe("169.254.170.2 in a task", () => {
  let instance: string;
  let runtime: DockerRuntime;
  let agent: AgentEndpoint;
  let engine: DockerApi;
  const addresses = new Map<string, string>();

  async function serveAgent(driver: DockerRuntime): Promise<AgentEndpoint> {
    const place = await driver.agentPlace();
    const endpoint = await startAgentEndpoint({ host: place.listen, port: 0, source: sourceOf(addresses) });
    await driver.useAgent({ host: place.reach, port: endpoint.port, token: endpoint.token });
    return endpoint;
  }

  beforeAll(() => Promise.all([ensureTestImage("busybox"), ensureTestImage("sdk")]));
  beforeEach(async () => {
    addresses.clear();
    engine = await openEngine();
    instance = newInstance();
    runtime = await openDocker(instance);
    agent = await serveAgent(runtime);
  });
  afterEach(async () => {
    await disposeOf(runtime);
    await agent.close();
    expect(await containersOf(engine, instance)).toEqual([]);
  });

  async function start(name: string, task = a): Promise<void> {
    addresses.set(name, (await runtime.start(task)).privateIpv4Address as string);
  }

  const get = (path: string) => `wget -qO- http://169.254.170.2${path}`;

  it.each(["awsvpc", "bridge", "host"] as const)("gives the task its credentials in mode %s", async (networkMode) => {
    await start("app", { ...a, networkMode });
    const { lines, exitCode } = await run(runtime, a.taskId, shell("app", get("/v2/credentials/id-app")));
    expect(exitCode).toBe(0);
    expect(JSON.parse(lines[0] ?? "")).toEqual(credentials("app"));
  });

  it("is not there without a network", async () => {
    await runtime.start({ ...a, networkMode: "none" });
    expect((await run(runtime, a.taskId, shell("app", get("/v2/credentials/id-app")))).exitCode).toBe(1);
    expect(await containersOf(engine, instance)).toHaveLength(2);
  });

  it("serves an unmodified SDK", async () => {
    await start("app");
    const { createServer } = await import("node:http");
    const seen: string[] = [];
    const sts = createServer((request, response) => {
      seen.push(`${request.headers.authorization} ${request.headers["x-amz-security-token"]}`);
      const result = "<GetCallerIdentityResult><Arn>arn:of:app</Arn></GetCallerIdentityResult>";
      response
        .setHeader("content-type", "text/xml")
        .end(`<GetCallerIdentityResponse>${result}</GetCallerIdentityResponse>`);
    });
    const { listen, reach } = await runtime.agentPlace();
    await new Promise<void>((resolve) => sts.listen(0, listen, resolve));
    const address = sts.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { lines, exitCode } = await run(runtime, a.taskId, {
      name: "app",
      image: "understudy-test/sdk:1",
      command: ["node", "--no-warnings", "/sdk/whoami.cjs"],
      labels: {},
      environment: {
        AWS_REGION: "us-east-1",
        AWS_ENDPOINT_URL: `http://${reach}:${port}`,
        AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: "/v2/credentials/id-app",
      },
    });
    sts.close();
    expect({ lines, exitCode }).toEqual({ lines: ["arn:of:app"], exitCode: 0 });
    expect(seen).toEqual([expect.stringMatching(/Credential=ASIAAPP\/.* app-token$/)]);
  });

  it("leaves port 80 and the loopback to the task", async () => {
    await start("app");
    const server = "mkdir /www; echo mine >/www/index.html; httpd -p 0.0.0.0:80 -h /www";
    const script = `${server} && wget -qO- http://127.0.0.1/ && ${get("/v2/credentials/id-app")}`;
    const { lines, exitCode } = await run(runtime, a.taskId, shell("app", script));
    expect(exitCode).toBe(0);
    expect(lines[0]).toBe("mine");
    expect(lines[1]).toContain("ASIAAPP");
  });

  it("refuses another task's credentials in the agent's words", async () => {
    await start("app");
    await start("other", b);
    // busybox wget shows no body of an error; nc does.
    const script = "printf 'GET /v2/credentials/id-app HTTP/1.0\\r\\n\\r\\n' | nc 169.254.170.2 80";
    const { lines } = await run(runtime, b.taskId, shell("spy", script));
    expect(lines[0]).toBe("HTTP/1.1 400 Bad Request\r");
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual({
      code: "InvalidIdInRequest",
      message: "CredentialsV2Request: Credentials not found",
      HTTPErrorCode: 400,
    });
    expect((await run(runtime, b.taskId, shell("own", get("/v2/credentials/id-other")))).lines[0]).toContain(
      "ASIAOTHER",
    );
  });

  it("does not let a task speak for another, neither through the relay nor straight to the host", async () => {
    await start("app");
    await start("other", b);
    const { listen } = await runtime.agentPlace();
    const lie = `PEER ${"0".repeat(32)} ${addresses.get("app")}\\nGET /v2/credentials/id-app HTTP/1.0\\r\\n\\r\\n`;
    const script = `printf '${lie}' | nc 169.254.170.2 80; echo; echo straight; printf '${lie}' | nc ${listen} ${agent.port}`;
    const { lines } = await run(runtime, b.taskId, shell("spy", script));
    expect(lines.join("\n")).toContain("straight");
    expect(lines.join("\n")).not.toContain("ASIA");
  });

  it("gives a container of the task no right over its network", async () => {
    await start("app");
    const script =
      "ip route del 169.254.170.2 2>&1; arp -d 169.254.170.2 2>&1; wget -qO- http://169.254.170.2/v2/credentials/id-app";
    const { lines } = await run(runtime, a.taskId, shell("app", script));
    expect(lines.join("\n")).toContain("Operation not permitted");
    expect(lines.at(-1)).toContain("ASIAAPP");
  });

  it("comes back when the relay was removed, and when the host comes back with another port", async () => {
    await start("app");
    const spec = shell("app", `while :; do ${get("/v2/credentials/id-app")} || echo none; echo; sleep 0.1; done`);
    await runtime.startContainer(a.taskId, spec);
    const lines: string[] = [];
    const follower = await runtime.logs(a.taskId, "app", 0, ({ message }) => lines.push(message));
    const answers = () => until(() => lines.splice(0).some((line) => line.includes("ASIAAPP")));
    await answers();
    const relay = (await containersOf(engine, instance)).find(({ Labels }) => Labels["understudy.sandbox"] === "relay");
    await engine.call("DELETE", `/containers/${relay?.Id}`, { query: { force: 1 } });
    await until(async () => {
      const now = (await containersOf(engine, instance)).find(({ Labels }) => Labels["understudy.sandbox"] === "relay");
      return now?.State === "running" && now.Id !== relay?.Id;
    });
    lines.splice(0);
    await answers();
    follower.stop();
    // The host dies without a word, and another takes over.
    await runtime.close();
    await agent.close();
    runtime = await openDocker(instance);
    agent = await serveAgent(runtime);
    const since = Date.now();
    const again = await runtime.logs(a.taskId, "app", since, ({ message }) => lines.push(message));
    lines.splice(0);
    await answers();
    again.stop();
  });

  it("removes the relay with the last task only", async () => {
    await start("app");
    await start("other", b);
    await runtime.remove(a.taskId);
    expect((await run(runtime, b.taskId, shell("own", get("/v2/credentials/id-other")))).lines[0]).toContain(
      "ASIAOTHER",
    );
    // One goes and one comes at once: the newcomer must not lose its relay.
    const [, state] = await Promise.all([runtime.remove(b.taskId), runtime.start(a)]);
    addresses.set("app", state.privateIpv4Address as string);
    expect((await run(runtime, a.taskId, shell("app", get("/v2/credentials/id-app")))).lines[0]).toContain("ASIAAPP");
    await runtime.remove(a.taskId);
    expect(await containersOf(engine, instance)).toEqual([]);
  });

  it("answers through a burst of requests", async () => {
    await start("app");
    const one = `(${get("/v2/credentials/id-app")} | grep -c ASIAAPP) &`;
    const { lines } = await run(runtime, a.taskId, shell("app", `${one} `.repeat(40).concat("wait")));
    expect(lines).toEqual(Array(40).fill("1"));
  });

  it("is quick to be there: the first container finds it", async () => {
    await start("app");
    await runtime.startContainer(a.taskId, shell("app", `${get("/v2/credentials/id-app")}; echo; ${untilStopped}`));
    expect((await linesOf(runtime, a.taskId, "app", 1))[0]).toContain("ASIAAPP");
  });
});
