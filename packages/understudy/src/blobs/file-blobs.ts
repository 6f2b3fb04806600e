import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Blobs, ByteRange, StoredBlob } from "@understudy/cloud";

const INCOMING = ".incoming-";
/** Read at a time, bytes. */
const PIECE = 256 * 1024;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Blobs as files of a folder, readable for their owner alone. A file gets its name once it is whole and on disk, so that a crash
 * leaves nothing half; what was coming then is taken away here.
 * @throws Error of node:fs when the folder cannot be written.
 */
export function fileBlobs(folder: string): Blobs {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) if (name.startsWith(INCOMING)) rmSync(join(folder, name));
  return {
    async put(bytes) {
      const id = randomUUID();
      const incoming = join(folder, INCOMING + id);
      try {
        const written = await write(incoming, bytes);
        await rename(incoming, join(folder, id));
        return { id, ...written };
      } catch (error) {
        await rm(incoming, { force: true });
        throw error;
      }
    },
    async open(id, range) {
      const handle = ID.test(id) ? await openFile(join(folder, id)) : undefined;
      return handle && read(handle, range);
    },
    async delete(id) {
      if (ID.test(id)) await rm(join(folder, id), { force: true });
    },
    async list() {
      return (await readdir(folder)).filter((name) => ID.test(name));
    },
  };
}

async function write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<Omit<StoredBlob, "id">> {
  const hash = createHash("sha256");
  let size = 0;
  const handle = await open(path, "wx", 0o600);
  try {
    for await (const chunk of bytes) {
      hash.update(chunk);
      size += chunk.length;
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { size, sha256: hash.digest("hex") };
}

async function openFile(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Closes the file at the end, or when the reader stops. */
function read(handle: FileHandle, range: ByteRange | undefined): AsyncIterable<Uint8Array> {
  return handle.createReadStream({ ...(range && { start: range.first, end: range.last }), highWaterMark: PIECE });
}
