import type { Blobs, Store, StoredBlob } from "@understudy/cloud";
import { findUpload } from "@understudy/cloud";
import { joinBlobs } from "../blobs/join-blobs.js";

/** Bytes that a call needs, kept before it is made. */
export interface ReceivedLayer {
  readonly body: StoredBlob;
  /** No row has the bytes yet: when the call fails, they go again. */
  readonly isNew: boolean;
}

/** The parts of an upload in one blob: the only part itself, or a new one. undefined when there are none. */
export async function joinUpload(uploadId: string, store: Store, blobs: Blobs): Promise<ReceivedLayer | undefined> {
  const upload = findUpload(uploadId, store);
  const [only, ...others] = upload?.parts ?? [];
  if (!upload || !only) return undefined;
  if (others.length === 0) return { body: only, isNew: false };
  return {
    body: await blobs.put(
      joinBlobs(
        upload.blobs.map((blob) => ({ blob })),
        blobs,
      ),
    ),
    isNew: true,
  };
}
