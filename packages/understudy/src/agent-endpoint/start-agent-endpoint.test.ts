import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type {
  AgentSource,
  ContainerMetadata,
  ProtectionAnswer,
  ProtectionWish,
  RoleCredentials,
  TaskMetadata,
} from "./agent-source.js";
import { type AgentEndpoint, startAgentEndpoint } from "./start-agent-endpoint.js";

const roleCredentials: RoleCredentials = {
  RoleArn: "arn:aws:iam::000000000000:role/app",
  AccessKeyId: "ASIAEXAMPLE",
  SecretAccessKey: "secret",
  Token: "token",
  Expiration: "2026-01-01T06:00:00Z",
};
const container = { DockerId: "d1", Name: "app" } as ContainerMetadata;
const task = { TaskARN: "arn:aws:ecs:us-east-1:000000000000:task/c/1", Family: "f" } as TaskMetadata;

/** Knows one container, of the task at 10.0.0.1, and who asked last. */
function source(owner = "10.0.0.1"): AgentSource & { asked: string[] } {
  const asked: string[] = [];
  const own = <Value>(id: string, peer: string, value: Value) => {
    asked.push(peer);
    return id === "known" && peer === owner ? value : undefined;
  };
  return {
    asked,
    credentials: (id, peer) =>
      id === "young" ? "uninitialized" : own(id, peer, { ...roleCredentials, Secret: "inner" }),
    container: (id, peer) => own(id, peer, container),
    task: (id, peer, withTags) => own(id, peer, withTags ? { ...task, TaskTags: { a: "b" } } : task),
    containerStats: (id, peer) => own(id, peer, "unavailable"),
    taskStats: async (id, peer) => own(id, peer, { d1: { cpu_stats: {} } }),
    protection: (id, peer, wish) =>
      own(id, peer, wish && wish.protectionEnabled === undefined ? { kind: "not-said", arn: "task" } : answerTo(wish)),
  };
}

/** The protection as it was wished for. */
const answerTo = ({ protectionEnabled = false, expiresInMinutes = 120 }: ProtectionWish = {}): ProtectionAnswer => ({
  kind: "protection",
  protection: {
    ExpirationDate: protectionEnabled ? `in ${expiresInMinutes} minutes` : null,
    ProtectionEnabled: protectionEnabled,
    TaskArn: "task",
  },
});

let endpoint: AgentEndpoint | undefined;
afterEach(async () => {
  await endpoint?.close();
  endpoint = undefined;
});

async function start(answers: AgentSource = source("127.0.0.1")): Promise<AgentEndpoint> {
  endpoint = await startAgentEndpoint({ host: "127.0.0.1", port: 0, source: answers });
  return endpoint;
}

async function get(path: string, answers?: AgentSource) {
  const { port } = endpoint ?? (await start(answers));
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}

/** Sends raw bytes, piece by piece, and gives all that came back. */
function exchange(port: number, pieces: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", async () => {
      for (const piece of pieces) await new Promise<void>((done) => socket.write(piece, () => done()));
    });
    socket.setNoDelay(true);
    socket
      .on("data", (data) => (text += data))
      .on("close", () => resolve(text))
      .on("error", reject);
  });
}

const request = "GET /v2/credentials/known HTTP/1.1\r\nHost: 169.254.170.2\r\nConnection: close\r\n\r\n";

describe("startAgentEndpoint", () => {
  it("gives credentials with exactly the agent's keys", async () => {
    const { status, type, text } = await get("/v2/credentials/known");
    expect({ status, type, body: JSON.parse(text) }).toEqual({
      status: 200,
      type: "application/json",
      body: roleCredentials,
    });
    expect(JSON.parse((await get("/v1/credentials?id=known")).text)).toEqual(roleCredentials);
  });

  it("refuses in the agent's words", async () => {
    expect(JSON.parse((await get("/v2/credentials/")).text)).toEqual({
      code: "NoIdInRequest",
      message: "CredentialsV2Request: No Credential ID in the request",
      HTTPErrorCode: 400,
    });
    const unknown = await get("/v1/credentials?id=other");
    expect(unknown.status).toBe(400);
    expect(unknown.text).toBe(
      '{"code":"InvalidIdInRequest","message":"CredentialsV1Request: Credentials not found","HTTPErrorCode":400}',
    );
    const young = await get("/v2/credentials/young");
    expect([young.status, JSON.parse(young.text).code]).toEqual([503, "CredentialsUninitialized"]);
  });

  it("gives metadata and statistics by the container's id", async () => {
    expect(JSON.parse((await get("/v4/known")).text)).toEqual(container);
    expect(JSON.parse((await get("/v4/known/task")).text)).toEqual(task);
    expect(JSON.parse((await get("/v4/known/taskWithTags")).text).TaskTags).toEqual({ a: "b" });
    expect(JSON.parse((await get("/v4/known/task/stats")).text)).toEqual({ d1: { cpu_stats: {} } });
    const stats = await get("/v4/known/stats");
    expect([stats.status, stats.text]).toEqual([500, '"Unable to get container stats for: known"']);
  });

  it("answers unknown ids with 404 and a JSON string, unknown paths as the agent's router", async () => {
    const unknown = await get("/v4/other/task");
    expect([unknown.status, JSON.parse(unknown.text)]).toEqual([
      404,
      "V4 task metadata handler: unable to get task arn from request: unable to get task Arn from v3 endpoint ID: other",
    ]);
    expect(await get("/latest/meta-data/")).toEqual({
      status: 404,
      type: "text/plain; charset=utf-8",
      text: "404 page not found\n",
    });
  });

  it("shows what version 3 had under its path", async () => {
    const answers = {
      ...source("127.0.0.1"),
      container: () => ({ ...container, LogDriver: "awslogs", ContainerARN: "arn" }),
      task: () => ({ ...task, LaunchType: "FARGATE", Containers: [{ ...container, RestartCount: 1 }] }),
    };
    expect(JSON.parse((await get("/v3/known", answers)).text)).toEqual(container);
    expect(JSON.parse((await get("/v3/known/task")).text)).toEqual({ ...task, Containers: [container] });
    expect(JSON.parse((await get("/v3/other/task/stats")).text)).toMatch(/^V3 task stats handler: /);
  });

  it("takes the protection of a task, and tells of it", async () => {
    const { port } = await start();
    const ask = async (method: string, body?: string, id = "known") => {
      const url = `http://127.0.0.1:${port}/api/${id}/task-protection/v1/state`;
      const response = await fetch(url, { method, body });
      const text = await response.text();
      return [response.status, text.startsWith("{") ? JSON.parse(text) : text];
    };
    const state = (ProtectionEnabled: boolean, ExpirationDate: string | null) => ({
      protection: { ExpirationDate, ProtectionEnabled, TaskArn: "task" },
    });
    const error = (Code: string, Message: string, Arn?: string) => ({ error: { ...(Arn && { Arn }), Code, Message } });
    expect(await ask("GET")).toEqual([200, state(false, null)]);
    expect(await ask("PUT", '{"ProtectionEnabled":true}')).toEqual([200, state(true, "in 120 minutes")]);
    expect(await ask("PUT", '{"ProtectionEnabled":true,"ExpiresInMinutes":5}')).toEqual([
      200,
      state(true, "in 5 minutes"),
    ]);
    const unread = [400, error("InvalidParameterException", "UpdateTaskProtection: failed to decode request")];
    for (const body of [
      "nonsense",
      "[]",
      '{"ProtectionEnabled":1}',
      '{"ProtectionEnabled":true,"More":1}',
      '{"ExpiresInMinutes":"5"}',
    ])
      expect(await ask("PUT", body)).toEqual(unread);
    expect(await ask("PUT", "{}")).toEqual([
      400,
      error("InvalidParameterException", "Invalid request: does not contain 'ProtectionEnabled' field", "task"),
    ]);
    expect(await ask("GET", undefined, "other")).toEqual([
      404,
      error("ResourceNotFoundException", "Failed to find a task for the request"),
    ]);
    expect((await ask("POST", "{}"))[0]).toBe(404);
    await expect(ask("PUT", "x".repeat(70_000))).rejects.toThrow();
    expect((await ask("GET"))[0]).toBe(200);
  });

  it("hides an error of the source behind InternalServerError", async () => {
    const broken = { ...source(), credentials: () => Promise.reject(new Error("inner")) };
    const { status, text } = await get("/v2/credentials/known", broken);
    expect([status, JSON.parse(text)]).toEqual([
      500,
      { code: "InternalServerError", message: "Internal server error", HTTPErrorCode: 500 },
    ]);
  });

  it("believes the relay about who asks, however its line is cut", async () => {
    const answers = source();
    const { port, token } = await start(answers);
    expect(await exchange(port, [`PEER ${token} 10.0.0.1\n${request}`])).toContain("200 OK");
    expect(
      await exchange(port, ["PE", `ER ${token} 10.0`, `.0.1\nGET /v2`, request.slice("GET /v2".length)]),
    ).toContain("200 OK");
    expect(await exchange(port, [`PEER ${token} 10.0.0.2\n${request}`])).toContain("InvalidIdInRequest");
    expect(answers.asked).toEqual(["10.0.0.1", "10.0.0.1", "10.0.0.2"]);
  });

  it("ends a connection that claims another's address without the token", async () => {
    const answers = source();
    const { port, token } = await start(answers);
    expect(await exchange(port, [`PEER wrong 10.0.0.1\n${request}`])).toBe("");
    expect(await exchange(port, [`PEER ${token} nonsense\n${request}`])).toBe("");
    expect(await exchange(port, [`PEER ${"x".repeat(400)}`])).toBe("");
    expect(answers.asked).toEqual([]);
  });
});
