// Peak memory of the server while one large object goes in and out: `node tools/bench/s3-memory.mjs [MiB]`, 2048 by default.
// Needs a build and as much room in the folder for temporary files; leaves nothing behind. Linux only: reads /proc.
import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const size = Number(process.argv[2] ?? 2048) * 1024 ** 2;
const program = fileURLToPath(new URL("../../packages/understudy/dist/bundle/understudy.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "s3-memory-"));
const server = spawn(process.execPath, [program, "start", "--port", "0", "--data", folder, "--runtime", "rehearsal"]);
try {
  const url = await ready();
  const before = peak();
  await measured("make a bucket", () => ask(url, "PUT", "/big"));
  await measured("in", () => ask(url, "PUT", "/big/object", Readable.from(zeros()), size));
  await measured("out", () => ask(url, "GET", "/big/object"));
  process.stdout.write(`peak: ${before} MiB at rest, ${peak()} MiB after ${size / 1024 ** 2} MiB in and out\n`);
} finally {
  server.kill();
  await new Promise((resolve) => server.on("exit", resolve));
  rmSync(folder, { recursive: true, force: true });
}

function ready() {
  return new Promise((resolve, reject) => {
    server.stdout.on("data", (chunk) => {
      const found = /http:\S+/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
    server.on("exit", (code) => reject(new Error(`The server ended with ${code}.`)));
  });
}

/** MiB */
function peak() {
  const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"));
  return Math.round(Number(kib) / 1024);
}

async function measured(what, work) {
  const start = performance.now();
  const bytes = await work();
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(`${what}: ${bytes} bytes in ${seconds.toFixed(1)} s, peak ${peak()} MiB\n`);
}

function* zeros() {
  const chunk = Buffer.alloc(1024 ** 2);
  for (let sent = 0; sent < size; sent += chunk.length) yield chunk;
}

/** A link with a signature of version 2: the body is not part of what is signed. Gives the bytes of the body that moved. */
function ask(url, method, path, body, length = 0) {
  const expires = Math.floor(Date.now() / 1000) + 3600;
  const signature = createHmac("sha1", "test").update(`${method}\n\n\n${expires}\n${path}`).digest("base64");
  const query = `AWSAccessKeyId=test&Expires=${expires}&Signature=${encodeURIComponent(signature)}`;
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}?${query}`, { method, headers: { "content-length": length } }, (response) => {
      let received = 0;
      response.on("data", (chunk) => {
        received += chunk.length;
      });
      response.on("end", () =>
        response.statusCode === 200 ? resolve(length || received) : reject(new Error(`HTTP ${response.statusCode}`)),
      );
    });
    asked.on("error", reject);
    if (body) body.pipe(asked);
    else asked.end();
  });
}
