/** Images outlive the server, and their bytes go with them: the stock aws-cli and plain HTTP, over restarts. */
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningServer } from "./testing/server.js";
import { aws, eventually, startServer } from "./testing/server.js";

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const data = mkdtempSync(join(tmpdir(), "understudy-registry-"));
const start = () => startServer(["--data", data, "--runtime", "rehearsal"]);
const blobs = () => readdirSync(join(data, "blobs")).length;
const digestOf = (bytes: string) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

let server: RunningServer;
beforeAll(async () => {
  server = await start();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  expect(server.errors()).not.toContain("Defect");
  rmSync(data, { recursive: true });
});

const ecr = (command: string, ...more: string[]) =>
  aws(server.url, ["ecr", ...command.split(" "), "--repository-name", "web", ...more]);

/** Asks the registry as one who logged in just now. */
async function ask(method: string, path: string, body?: string, type?: string): Promise<Response> {
  const { stdout } = await aws(server.url, ["ecr", "get-login-password"]);
  const authorization = `Basic ${Buffer.from(`AWS:${stdout.trim()}`).toString("base64")}`;
  const headers = { authorization, ...(type && { "content-type": type }) };
  return fetch(`${server.url}/v2/web/${path}`, { method, headers, ...(body !== undefined && { body }) });
}

it("an image is pushed by the registry and by the API, and outlives a crash", async () => {
  await ecr("create-repository");
  const [config, layer] = ["{}", "a layer"] as const;
  await ask("POST", `blobs/uploads/?digest=${digestOf(config)}`, config);
  const { uploadId } = (await ecr("initiate-layer-upload")).json() as { uploadId: string };
  const upload = ["--upload-id", uploadId];
  const part = ["--part-first-byte", "0", "--part-last-byte", String(layer.length - 1), "--layer-part-blob"];
  const encoded = Buffer.from(layer).toString("base64");
  const sent = await ecr("upload-layer-part", ...upload, ...part, layer);
  // aws-cli 2 takes base64 where aws-cli 1 takes the bytes.
  if (sent.code !== 0) await ecr("upload-layer-part", ...upload, ...part, encoded);
  const completed = await ecr("complete-layer-upload", ...upload, "--layer-digests", digestOf(layer));
  expect(completed.stderr).toBe("");
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: { mediaType: "application/vnd.oci.image.config.v1+json", digest: digestOf(config), size: 2 },
    layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", digest: digestOf(layer), size: layer.length }],
  });
  expect((await ask("PUT", "manifests/v1", manifest, MANIFEST)).status).toBe(201);
  await ecr("initiate-layer-upload");
  await server.kill();
  server = await start();
  expect(await (await ask("GET", "manifests/v1")).text()).toBe(manifest);
  expect(await (await ask("GET", `blobs/${digestOf(layer)}`)).text()).toBe(layer);
  expect(blobs()).toBe(2);
});

it("bytes go with their image", async () => {
  expect((await ecr("delete-repository")).stderr).toContain("RepositoryNotEmptyException");
  expect((await ecr("delete-repository", "--force")).code).toBe(0);
  await eventually(
    async () => blobs(),
    (count) => count === 0,
  );
});
