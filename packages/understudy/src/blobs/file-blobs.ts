import { randomUUID } from "node:crypto";
import { closeSync, createReadStream, mkdirSync, openSync } from "node:fs";
import { open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { BlobStore } from "@understudy/cloud";

/** Read at a time, bytes. */
const PIECE = 256 * 1024;

/** Blobs as files of one folder, named by their ids. @throws when the folder cannot be made */
export function fileBlobs(folder: string): BlobStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const at = (id: string) => join(folder, id);
  return {
    async put(content) {
      const id = randomUUID();
      const file = await open(at(id), "wx", 0o600);
      try {
        let size = 0;
        for await (const chunk of content) {
          for (let done = 0; done < chunk.length; ) done += (await file.write(chunk, done)).bytesWritten;
          size += chunk.length;
        }
        // Before a row names it: what the journal keeps must be there after a crash.
        await file.sync();
        await file.close();
        return { id, size };
      } catch (error) {
        await file.close().catch(() => undefined);
        await rm(at(id), { force: true });
        throw error;
      }
    },
    open({ blob, offset, length }) {
      const fd = openSync(at(blob), "r");
      if (length > 0)
        return createReadStream("", { fd, start: offset, end: offset + length - 1, highWaterMark: PIECE });
      closeSync(fd);
      return Readable.from([]);
    },
    delete: (id) => rm(at(id), { force: true }),
    list: () => readdir(folder),
  };
}
