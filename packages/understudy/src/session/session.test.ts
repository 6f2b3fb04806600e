import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Terminal } from "@understudy/cloud";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerUpgrade } from "./answer-upgrade.js";
import { joinSession } from "./join-session.js";

/** A command that gives back what it is told, in capitals, until it hears `exit`. */
class Echo implements Terminal {
  readonly sizes: string[] = [];
  closed = false;
  private print: (bytes: Uint8Array) => void = () => undefined;
  private end: (code: number | undefined) => void = () => undefined;
  readonly ended = new Promise<number | undefined>((resolve) => {
    this.end = resolve;
  });

  onOutput(listener: (bytes: Uint8Array) => void): void {
    this.print = listener;
    listener(Buffer.from("ready>"));
  }
  pause(): void {}
  resume(): void {}
  write(bytes: Uint8Array): void {
    const text = Buffer.from(bytes).toString();
    if (text === "exit") this.end(7);
    else if (text === "flood") this.print(Buffer.alloc(3_000_000, "x"));
    else this.print(Buffer.from(text.toUpperCase()));
  }
  async resize(columns: number, rows: number): Promise<void> {
    this.sizes.push(`${columns}x${rows}`);
  }
  close(): void {
    this.closed = true;
    this.end(undefined);
  }
}

describe("a session of ECS Exec", () => {
  let server: Server;
  let url: string;
  let echo: Echo;
  let start: () => Promise<Terminal>;
  const tokens = new Set<string>();

  beforeEach(async () => {
    echo = new Echo();
    start = async () => echo;
    tokens.add("secret");
    server = createServer();
    server.on("upgrade", (request, socket, head) =>
      answerUpgrade(request, socket, head, async (sessionId, token) =>
        sessionId === "one" && tokens.delete(token) ? { sessionId, start: () => start() } : undefined,
      ),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/v1/data-channel`;
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const join = (tokenValue = "secret", id = "one") => {
    let output = "";
    const waiting: { readonly wanted: (text: string) => boolean; readonly done: () => void }[] = [];
    const session = joinSession({ streamUrl: `${url}/${id}?role=publish_subscribe`, tokenValue }, (bytes) => {
      output += bytes.toString();
      for (const one of waiting) if (one.wanted(output)) one.done();
    });
    const printed = (wanted: (text: string) => boolean) =>
      new Promise<void>((done) => {
        waiting.push({ wanted, done });
        if (wanted(output)) done();
      });
    return { session, printed, output: () => output };
  };

  it("carries what is typed and what is printed, and the exit code", async () => {
    const { session, printed } = join();
    const joined = await session;
    await printed((text) => text === "ready>");
    joined.write(Buffer.from("héllo"));
    await printed((text) => text === "ready>HÉLLO");
    joined.resize(80, 24);
    joined.write(Buffer.from("exit"));
    expect(await joined.ended).toBe(7);
    expect(echo.sizes).toEqual(["80x24"]);
  });

  it("loses nothing of much", async () => {
    const { session, printed, output } = join();
    (await session).write(Buffer.from("flood"));
    await printed((text) => text.length === 3_000_006);
    expect(output().replace(/x+/, "")).toBe("ready>");
    (await session).close();
  });

  it("hangs up on the command when the user leaves", async () => {
    const joined = await join().session;
    joined.close();
    await joined.ended;
    await echo.ended;
    expect(echo.closed).toBe(true);
  });

  it("says why there is no command", async () => {
    start = () => Promise.reject(new Error("no container runs"));
    const { session, output } = join();
    expect(await (await session).ended).toBeUndefined();
    expect(output()).toBe("no container runs\r\n");
  });

  it("is for the token's owner, once", async () => {
    const refused = "The session was refused: its token serves once, and not for long.";
    await expect(join("guess").session).rejects.toThrow(refused);
    await expect(join("secret", "two").session).rejects.toThrow(refused);
    tokens.add("secret");
    (await join().session).close();
    await expect(join().session).rejects.toThrow(refused);
  });

  it.each([
    ["another path", "/v1/other", {}, 400],
    ["no WebSocket", "/v1/data-channel/one", { "sec-websocket-version": "8" }, 400],
    ["a foreign page", "/v1/data-channel/one", { origin: "https://evil.example" }, 403],
    ["a foreign name", "/v1/data-channel/one", { host: "evil.example" }, 403],
  ])("refuses %s", async (_name, path, more, status) => {
    const { request } = await import("node:http");
    const headers = {
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "AAAA",
      ...more,
    };
    const answered = await new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const asked = request({ host: "127.0.0.1", port, path, headers }, (response) => resolve(response.statusCode));
      asked.on("upgrade", () => resolve(101));
      asked.on("error", reject);
      asked.end();
    });
    expect(answered).toBe(status);
  });
});
