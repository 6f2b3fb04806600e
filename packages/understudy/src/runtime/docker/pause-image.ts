import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { RuntimeRefusal } from "@understudy/cloud";
import type { DockerApi } from "./docker-api.js";
import { createImage, findImage } from "./load-image.js";
import { sandboxPrograms } from "./sandbox-program.js";
import { tarOfProgram } from "./tar.js";

/**
 * Puts the image of the pause and relay containers into the engine, unless it is there. It is never pulled: its one program is
 * carried in sandbox-program.ts (sandbox/sandbox.c), so it works without a registry and without a busybox on this machine, also
 * where the engine lives in a virtual machine (Docker Desktop, colima).
 * @param architecture as `/version` of the engine gives it.
 * @returns the image's name; its tag is the program's hash, so another version of the driver never meets a stale image.
 * @throws RuntimeRefusal (cannot-create) for an architecture without a program.
 */
export async function ensurePauseImage(api: DockerApi, architecture: string): Promise<string> {
  const program = programFor(architecture);
  const tag = createHash("sha256").update(program).digest("hex").slice(0, 12);
  const name = `understudy/pause:${tag}`;
  if (await findImage(api, name)) return name;
  const query = { fromSrc: "-", repo: "understudy/pause", tag };
  await createImage(api, { query, tar: tarOfProgram("sandbox", program) });
  return name;
}

function programFor(architecture: string): Buffer {
  const packed = sandboxPrograms[architecture];
  if (packed) return gunzipSync(Buffer.from(packed, "base64"));
  const known = Object.keys(sandboxPrograms).join(", ");
  throw new RuntimeRefusal(
    "cannot-create",
    `The container engine runs on ${architecture}; Understudy's pause container is built for ${known} only. Use --runtime rehearsal.`,
  );
}
