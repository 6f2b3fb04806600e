import type { Store } from "../../store/store.js";
import { parts, type UploadRow, uploads } from "./tables.js";

/** Takes an upload away with its parts. */
export function removeUpload(upload: UploadRow, store: Store): void {
  for (const part of store.list(parts, "upload", upload.uploadId)) store.delete(parts, parts.key(part));
  store.delete(uploads, uploads.key(upload));
}
