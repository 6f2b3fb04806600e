import type { Host } from "../host/host.js";
import type { ReceivedLayer } from "./join-upload.js";
import { joinUpload } from "./join-upload.js";

/** What belongs to a call beside its input: of a layer's part the bytes, of a layer its parts in one. undefined for other calls. */
export async function receiveLayer(
  service: string,
  operation: string,
  input: unknown,
  { blobs, cloud }: Host,
): Promise<ReceivedLayer | undefined> {
  if (service !== "ecr") return undefined;
  const { layerPartBlob, uploadId } = input as { layerPartBlob?: unknown; uploadId?: unknown };
  if (operation === "UploadLayerPart" && layerPartBlob instanceof Uint8Array) {
    return { body: await blobs.put(once(layerPartBlob)), isNew: true };
  }
  if (operation !== "CompleteLayerUpload" || typeof uploadId !== "string") return undefined;
  return joinUpload(uploadId, cloud.store, blobs);
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
