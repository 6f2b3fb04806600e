/** Images for tests of what becomes of them: their bytes are made up, their digests are true. */
import { createHash } from "node:crypto";
import type { StoredBlob } from "../../../blobs/blobs.js";

/** Calls an operation of ECR, with bytes where it takes some. */
export type CallEcr = (operation: string, input: object, body?: StoredBlob) => unknown;

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
export const digestOf = (text: string) => `sha256:${sha256(text)}`;

let made = 0;

/** A blob as the host would have received it. */
export function blobOf(text: string): StoredBlob {
  made += 1;
  return { id: `blob-${made}`, size: text.length, sha256: sha256(text) };
}

/** Uploads a layer in one part; gives what a manifest says of it. */
export function pushLayer(
  call: CallEcr,
  repositoryName: string,
  content: string,
  mediaType = "application/vnd.oci.image.layer.v1.tar",
) {
  const { uploadId } = call("InitiateLayerUpload", { repositoryName }) as { uploadId: string };
  const named = { repositoryName, uploadId };
  const body = blobOf(content);
  const part = { partFirstByte: 0, partLastByte: body.size - 1, layerPartBlob: new Uint8Array(0) };
  call("UploadLayerPart", { ...named, ...part }, body);
  call("CompleteLayerUpload", { ...named, layerDigests: [digestOf(content)] }, body);
  return { mediaType, digest: digestOf(content), size: body.size };
}

export const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
export const OCI_INDEX = "application/vnd.oci.image.index.v1+json";

/** Pushes an image of a configuration and one layer, which `content` tells from others; gives its manifest. */
export function pushImage(
  call: CallEcr,
  repositoryName: string,
  content: string,
  imageTag?: string,
  more: object = {},
): { readonly digest: string; readonly manifest: string; readonly layers: readonly string[] } {
  const config = pushLayer(call, repositoryName, `config of ${content}`, "application/vnd.oci.image.config.v1+json");
  const layer = pushLayer(call, repositoryName, `layer of ${content}`);
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: [layer], ...more });
  call("PutImage", { repositoryName, imageManifest: manifest, ...(imageTag !== undefined && { imageTag }) });
  return { digest: digestOf(manifest), manifest, layers: [config.digest, layer.digest] };
}

/** Pushes an index of images that are there; gives its digest. */
export function pushIndex(call: CallEcr, repositoryName: string, digests: readonly string[], imageTag: string): string {
  const manifests = digests.map((digest) => ({ mediaType: OCI_MANIFEST, digest, size: 1 }));
  const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests });
  call("PutImage", { repositoryName, imageManifest, imageTag });
  return digestOf(imageManifest);
}
