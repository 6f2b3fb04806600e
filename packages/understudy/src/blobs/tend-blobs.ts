import type { Blobs, Store } from "@understudy/cloud";

export interface TendBlobsParts {
  readonly store: Store;
  readonly blobs: Blobs;
  /** Resolves when every change up to that revision is on disk. */
  readonly durable: (revision: number) => Promise<void>;
  readonly onDefect: (where: string, detail: string, error: unknown) => void;
}

/**
 * Deletes blobs that no row lists any more (see `Blobs`): those that are found at the start, and from then on each when its last
 * row goes. INVARIANT: a blob goes only after the change that let it go is on disk, so that no crash leaves a row without its bytes.
 * @returns resolves when the blobs that were found are tended.
 */
export async function tendBlobs({ store, blobs, durable, onDefect }: TendBlobsParts): Promise<void> {
  const rows = new Map<string, number>();
  const count = (row: unknown, by: number) => {
    for (const id of blobsOf(row)) rows.set(id, (rows.get(id) ?? 0) + by);
  };
  const isFree = (id: string) => (rows.get(id) ?? 0) <= 0;
  for (const table of Object.values(store.dump().tables)) for (const row of Object.values(table)) count(row, 1);
  store.subscribe((changes) => {
    for (const { before, row } of changes) {
      count(row, 1);
      count(before, -1);
    }
    const freed = [...new Set(changes.flatMap(({ before }) => blobsOf(before)))].filter(isFree);
    for (const id of freed) rows.delete(id);
    if (freed.length === 0) return;
    const remove = async () => {
      await durable(changes.at(-1)?.revision ?? 0);
      await Promise.all(freed.filter(isFree).map((id) => blobs.delete(id)));
    };
    remove().catch((error) => onDefect("blobs", freed.join(", "), error));
  });
  const found = await blobs.list();
  await Promise.all(found.filter(isFree).map((id) => blobs.delete(id)));
}

function blobsOf(row: unknown): readonly string[] {
  const { blobs, content } = (row ?? {}) as { readonly blobs?: unknown; readonly content?: unknown };
  const pieces = Array.isArray(content) ? content.map((piece) => (piece as { readonly blob?: unknown })?.blob) : [];
  return [...(Array.isArray(blobs) ? blobs : []), ...pieces].filter((id) => typeof id === "string");
}
