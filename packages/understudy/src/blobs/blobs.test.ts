import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BlobStore } from "@understudy/cloud";
import { afterAll, describe, expect, it } from "vitest";
import { fileBlobs } from "./file-blobs.js";
import { memoryBlobs } from "./memory-blobs.js";

const folder = mkdtempSync(join(tmpdir(), "blobs-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* stream(...parts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function text(content: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe.each<[string, () => BlobStore]>([
  ["files", () => fileBlobs(join(folder, "blobs"))],
  ["memory", memoryBlobs],
])("blobs in %s", (_name, make) => {
  it("keeps a stream, gives ranges of it, and forgets it", async () => {
    const blobs = make();
    const { id, size } = await blobs.put(stream("hello ", "world"));
    expect(size).toBe(11);
    expect(await text(blobs.open({ blob: id, offset: 0, length: 11 }))).toBe("hello world");
    expect(await text(blobs.open({ blob: id, offset: 4, length: 3 }))).toBe("o w");
    expect(await text(blobs.open({ blob: id, offset: 0, length: 0 }))).toBe("");
    expect(await blobs.list()).toEqual([id]);
    await blobs.delete(id);
    await blobs.delete(id);
    expect(await blobs.list()).toEqual([]);
    expect(() => blobs.open({ blob: id, offset: 0, length: 1 })).toThrow();
  });

  it("reads to the end what is deleted meanwhile", async () => {
    const blobs = make();
    const { id } = await blobs.put(stream("x"));
    const opened = blobs.open({ blob: id, offset: 0, length: 1 });
    await blobs.delete(id);
    expect(await text(opened)).toBe("x");
  });

  it("keeps nothing of a stream that fails", async () => {
    const blobs = make();
    async function* failing(): AsyncIterable<Uint8Array> {
      yield Buffer.from("a");
      throw new Error("gone");
    }
    await expect(blobs.put(failing())).rejects.toThrow("gone");
    expect(await blobs.list()).toEqual([]);
  });
});
