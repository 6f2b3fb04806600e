import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { tarOfProgram } from "../tar.js";

export interface Registry {
  /** `127.0.0.1:PORT`; engines speak plain HTTP to it. */
  readonly name: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

const sha256 = (bytes: Uint8Array) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/**
 * A registry that has one image, `some/image:1`, for the architecture, `other/platform:1` for another one, and refuses all else
 * by the first part of the name: `missing`, `denied`, `private`.
 */
export async function startRegistry(architecture: string): Promise<Registry> {
  const asked: string[] = [];
  const blobs = new Map<string, Buffer>();
  const put = (bytes: Uint8Array) => {
    blobs.set(sha256(bytes), Buffer.from(bytes));
    return { digest: sha256(bytes), size: bytes.length };
  };
  const manifests = new Map([
    ["/v2/some/image/manifests/1", imageManifest(architecture, put)],
    ["/v2/other/platform/manifests/1", indexFor("s390x", put(Buffer.from("{}")))],
  ]);
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const manifest = manifests.get(path) ?? [...manifests.values()].find(({ body }) => path.endsWith(sha256(body)));
    const blob = blobs.get(path.slice(path.lastIndexOf("/") + 1));
    if (path === "/v2/") response.end("{}");
    else if (manifest) send(response, manifest.type, manifest.body);
    else if (path.includes("/blobs/") && blob) send(response, "application/octet-stream", blob);
    else refuse(response, path);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { name: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

interface Manifest {
  readonly type: string;
  readonly body: Buffer;
}

type Put = (bytes: Uint8Array) => { digest: string; size: number };

function imageManifest(architecture: string, put: Put): Manifest {
  const layer = tarOfProgram("hello", Buffer.from("hello\n"));
  const config = { architecture, os: "linux", config: {}, rootfs: { type: "layers", diff_ids: [sha256(layer)] } };
  const type = "application/vnd.docker.distribution.manifest.v2+json";
  const manifest = {
    schemaVersion: 2,
    mediaType: type,
    config: {
      mediaType: "application/vnd.docker.container.image.v1+json",
      ...put(Buffer.from(JSON.stringify(config))),
    },
    layers: [{ mediaType: "application/vnd.docker.image.rootfs.diff.tar.gzip", ...put(gzipSync(layer)) }],
  };
  return { type, body: Buffer.from(JSON.stringify(manifest)) };
}

function indexFor(architecture: string, descriptor: { digest: string; size: number }): Manifest {
  const type = "application/vnd.docker.distribution.manifest.list.v2+json";
  const mediaType = "application/vnd.docker.distribution.manifest.v2+json";
  const manifests = [{ mediaType, ...descriptor, platform: { architecture, os: "linux" } }];
  return { type, body: Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: type, manifests })) };
}

function send(response: ServerResponse, type: string, body: Buffer): void {
  response
    .writeHead(200, { "content-type": type, "content-length": body.length, "docker-content-digest": sha256(body) })
    .end(body);
}

/** Source of the bodies: OCI distribution specification, error codes. */
function refuse(response: ServerResponse, path: string): void {
  const [status, code, message] = path.startsWith("/v2/denied/")
    ? [403, "DENIED", "requested access to the resource is denied"]
    : path.startsWith("/v2/private/")
      ? [401, "UNAUTHORIZED", "authentication required"]
      : [404, "MANIFEST_UNKNOWN", "manifest unknown"];
  response
    .writeHead(status as number, { "content-type": "application/json" })
    .end(JSON.stringify({ errors: [{ code, message }] }));
}
