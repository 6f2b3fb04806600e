/** What the registry's own endpoint, which answers Docker, must know of a repository beside what operations answer. */
import type { ReadStore, Store } from "../../store/store.js";
import type { LayerRow, UploadRow } from "./tables.js";
import { digestKey, layers, uploads } from "./tables.js";

/** The upload of that id, begun and neither completed nor given up. */
export function findUpload(uploadId: string, store: ReadStore): UploadRow | undefined {
  return store.get(uploads, uploadId);
}

/** Forgets an upload and the bytes that came. */
export function abandonUpload(uploadId: string, store: Store): void {
  store.delete(uploads, uploadId);
}

/** The layer of that digest in a repository. */
export function findLayer(repositoryArn: string, digest: string, store: ReadStore): LayerRow | undefined {
  return store.get(layers, digestKey(repositoryArn, digest));
}
