import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { connectDocker } from "./connect-docker.js";

let close: (() => void) | undefined;
afterEach(() => close?.());

/** An engine that is made up: DOCKER_HOST for it. */
async function engine(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => server.close().closeAllConnections();
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function connect(DOCKER_HOST: string) {
  const warnings: string[] = [];
  const runtime = await connectDocker({
    instance: "unit",
    environment: { DOCKER_HOST },
    warn: (text) => warnings.push(text),
  });
  return { runtime, warnings };
}

describe("connectDocker", () => {
  it("finds nothing where nothing answers, without a word", async () => {
    expect(await connect("unix:///no/such/socket")).toEqual({ runtime: undefined, warnings: [] });
    expect(await connect("tcp://127.0.0.1:1")).toEqual({ runtime: undefined, warnings: [] });
  });

  it("finds nothing where something else answers", async () => {
    const host = await engine((_request, response) => response.writeHead(404).end("not an engine"));
    expect((await connect(host)).runtime).toBeUndefined();
  });

  it("says why an engine that is there cannot be used", async () => {
    const windows = await engine((_request, response) => response.end(JSON.stringify({ Os: "windows" })));
    expect((await connect(windows)).warnings).toEqual([expect.stringContaining("runs windows containers")]);
    expect((await connect("ssh://me@elsewhere")).warnings).toEqual([
      expect.stringContaining("DOCKER_HOST=ssh://me@elsewhere"),
    ]);
  });

  it.each([
    ["1.12", "1.41", "1.41"],
    ["1.44", "1.51", "1.47"],
    ["1.48", "1.60", "1.48"],
  ])("speaks to an engine of API %s to %s in %s", async (MinAPIVersion, ApiVersion, ours) => {
    const asked = new Set<string>();
    const host = await engine((request, response) => {
      const path = request.url ?? "";
      asked.add(/^\/v([^/]+)\//.exec(path)?.[1] ?? "none");
      if (path === "/version")
        response.end(JSON.stringify({ Os: "linux", Arch: "amd64", Version: "1", ApiVersion, MinAPIVersion }));
      else if (path.includes("/events")) response.flushHeaders();
      else response.end(path.includes("/info") ? '{"NCPU":2}' : "[]");
    });
    const { runtime } = await connect(host);
    expect(runtime?.description).toBe(`container engine 1 at ${host}`);
    await runtime?.close();
    expect([...asked]).toEqual(["none", ours]);
  });

  it("refuses what is no name", async () => {
    await expect(connectDocker({ instance: "a b", environment: {} })).rejects.toThrow("Not a name");
  });
});
