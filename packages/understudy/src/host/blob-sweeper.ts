import type { BlobStore, Store } from "@understudy/cloud";
import { keptBlobs, releasedBlobs } from "@understudy/cloud";
import type { Journal } from "../journal/journal.js";

/** Throws away blobs that no row names any more. */
export interface BlobSweeper {
  /** Deletes what changes let go of, once the journal has them: after a crash every row must find its blobs. */
  follow(store: Store): void;
  /** Deletes all that a crash left. */
  sweep(store: Store): Promise<void>;
}

export function createBlobSweeper(
  blobs: BlobStore,
  journal: Journal,
  onDefect: (where: string, detail: string, error: unknown) => void,
): BlobSweeper {
  const remove = async (ids: readonly string[], revision: number) => {
    await journal.durable(revision);
    for (const id of ids) await blobs.delete(id);
  };
  return {
    follow(store) {
      store.subscribe((changes) => {
        const ids = releasedBlobs(changes, store);
        if (ids.length === 0) return;
        remove(ids, store.revision).catch((error) => onDefect("blobs", ids.join(), error));
      });
    },
    async sweep(store) {
      const kept = keptBlobs(store);
      for (const id of await blobs.list()) if (!kept.has(id)) await blobs.delete(id);
    },
  };
}
