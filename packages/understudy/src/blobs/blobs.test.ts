/** One suite over both kinds of blobs, and what becomes of blobs that nobody needs. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Blobs } from "@understudy/cloud";
import { Store, table } from "@understudy/cloud";
import { afterAll, describe, expect, it } from "vitest";
import { fileBlobs } from "./file-blobs.js";
import { joinBlobs } from "./join-blobs.js";
import { memoryBlobs } from "./memory-blobs.js";
import { tendBlobs } from "./tend-blobs.js";

const folder = mkdtempSync(join(tmpdir(), "understudy-blobs-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* stream(...texts: string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* broken(): AsyncIterable<Uint8Array> {
  yield Buffer.from("half");
  throw new Error("cut");
}

async function textOf(bytes: AsyncIterable<Uint8Array> | undefined): Promise<string | undefined> {
  if (!bytes) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const kinds: readonly (readonly [string, () => Blobs])[] = [
  ["files", () => fileBlobs(join(folder, "kept"))],
  ["memory", memoryBlobs],
];

describe.each(kinds)("blobs in %s", (_kind, make) => {
  it("keep bytes, tell size and digest, and give ranges", async () => {
    const blobs = make();
    const { id, size, sha256 } = await blobs.put(stream("hello ", "world"));
    expect([size, sha256]).toEqual([11, "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"]);
    expect(await textOf(await blobs.open(id))).toBe("hello world");
    expect(await textOf(await blobs.open(id, { first: 6, last: 8 }))).toBe("wor");
    expect(await blobs.list()).toEqual([id]);
    const other = await blobs.put(stream("!"));
    expect(await textOf(joinBlobs([{ blob: id }, { blob: other.id }], blobs))).toBe("hello world!");
    await expect(textOf(joinBlobs([{ blob: id }, { blob: "gone" }], blobs))).rejects.toThrow("gone");
    await blobs.delete(other.id);
    await blobs.delete(id);
    await blobs.delete(id);
    expect(await blobs.open(id)).toBeUndefined();
    expect(await blobs.list()).toEqual([]);
  });

  it("leave nothing of a stream that broke", async () => {
    const blobs = make();
    await expect(blobs.put(broken())).rejects.toThrow("cut");
    expect(await blobs.list()).toEqual([]);
  });

  it("know no other ids than their own", async () => {
    const blobs = make();
    expect(await blobs.open("../blobs.test.ts")).toBeUndefined();
    await blobs.delete("..");
  });
});

it("files are for their owner alone, and what was coming in a crash is taken away", async () => {
  const inside = join(folder, "files");
  const { id } = await fileBlobs(inside).put(stream("secret"));
  expect([statSync(inside).mode & 0o777, statSync(join(inside, id)).mode & 0o777]).toEqual([0o700, 0o600]);
  writeFileSync(join(inside, ".incoming-x"), "half");
  fileBlobs(inside);
  expect(readdirSync(inside)).toEqual([id]);
});

it("a blob goes with the last row that lists it, once that is on disk", async () => {
  const rows = table<{ readonly name: string; readonly blobs: readonly string[] }>()({
    name: "test.row",
    key: (row) => row.name,
  });
  const [blobs, store] = [memoryBlobs(), new Store()];
  const stray = await blobs.put(stream("stray"));
  const [one, two] = [await blobs.put(stream("1")), await blobs.put(stream("2"))];
  store.put(rows, { name: "a", blobs: [one.id] });
  store.put(rows, { name: "b", blobs: [two.id] });
  let write: () => void = () => undefined;
  const durable = () => new Promise<void>((resolve) => (write = resolve));
  const defects: unknown[] = [];
  await tendBlobs({ store, blobs, durable, onDefect: (...defect) => defects.push(defect) });
  expect(await blobs.list()).toEqual([one.id, two.id]);
  expect(await blobs.open(stray.id)).toBeUndefined();
  store.put(rows, { name: "b", blobs: [one.id, two.id] });
  store.delete(rows, "a");
  expect(await blobs.list()).toHaveLength(2);
  store.put(rows, { name: "b", blobs: [one.id] });
  expect(await blobs.list()).toHaveLength(2);
  write();
  await new Promise(setImmediate);
  expect(await blobs.list()).toEqual([one.id]);
  expect(defects).toEqual([]);
});
