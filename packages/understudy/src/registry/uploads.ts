/** Layers and configurations, as they are pushed: in one piece, piece by piece, or taken over from another repository. */
import type { CompleteLayerUploadResponse, InitiateLayerUploadResponse } from "@aws-sdk/client-ecr";
import { Failure } from "@understudy/catalogue";
import type { StoredBlob } from "@understudy/cloud";
import { abandonUpload, findLayer, findUpload } from "@understudy/cloud";
import type { ReceivedLayer } from "./join-upload.js";
import { joinUpload } from "./join-upload.js";
import type { RegistryCall } from "./registry-call.js";
import { reply } from "./registry-call.js";

/** Told to clients that send chunks. Source: OCI distribution specification 1.1; Amazon ECR refuses smaller ones at the end. */
const SMALLEST_CHUNK = 5 * 1024 * 1024;

/** No bytes: what an upload that is not there is asked with, so that the gate says why. */
const NOTHING: StoredBlob = { id: "", size: 0, sha256: "" };

export async function beginUpload(call: RegistryCall): Promise<void> {
  const mounted = call.query.get("mount");
  if (mounted !== null && (await mount(call, mounted))) return created(call, mounted);
  const { uploadId = "" } = await call.call<InitiateLayerUploadResponse>("InitiateLayerUpload", call.named);
  const digest = call.query.get("digest");
  if (digest === null) {
    const headers = { "oci-chunk-min-length": SMALLEST_CHUNK };
    return accepted(call, uploadId, 202, headers);
  }
  await receive(call, uploadId);
  await complete(call, uploadId, digest);
}

/**
 * Takes a layer over from another repository of the registry, which the caller must be allowed to read.
 * DIFFERS: AWS does so only where the account setting BLOB_MOUNTING is on.
 */
async function mount(call: RegistryCall, digest: string): Promise<boolean> {
  const from = call.query.get("from") ?? "";
  try {
    await call.call("GetDownloadUrlForLayer", { ...call.named, repositoryName: from, layerDigest: digest });
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
  const source = call.repositoryArn.slice(0, call.repositoryArn.indexOf("/") + 1) + from;
  const layer = findLayer(source, digest, call.host.cloud.store);
  if (!layer) return false;
  const { uploadId = "" } = await call.call<InitiateLayerUploadResponse>("InitiateLayerUpload", call.named);
  const body = { id: layer.blobs[0] ?? "", size: layer.size, sha256: digest.slice("sha256:".length) };
  await addPart(call, uploadId, 0, body);
  await finish(call, uploadId, digest, { body, isNew: false });
  return true;
}

export async function showUpload(call: RegistryCall): Promise<void> {
  await requireOwn(call);
  accepted(call, call.path.reference, 204);
}

/** DIFFERS: AWS answers 201 to a chunk (dotnet/sdk-container-builds#279); the specification asks for 202. */
export async function continueUpload(call: RegistryCall): Promise<void> {
  await receive(call, call.path.reference);
  accepted(call, call.path.reference, 202);
}

export async function completeUpload(call: RegistryCall): Promise<void> {
  await receive(call, call.path.reference);
  await complete(call, call.path.reference, call.query.get("digest") ?? "");
}

export async function abandon(call: RegistryCall): Promise<void> {
  await requireOwn(call);
  const { cloud, journal } = call.host;
  abandonUpload(call.path.reference, cloud.store);
  await journal.durable(cloud.store.revision);
  reply(call, 204);
}

/** The caller may ask for layers of the repository, and the upload is one into it. */
async function requireOwn(call: RegistryCall): Promise<void> {
  await call.call("BatchCheckLayerAvailability", { ...call.named, layerDigests: [`sha256:${"0".repeat(64)}`] });
  const upload = findUpload(call.path.reference, call.host.cloud.store);
  if (upload?.repositoryArn !== call.repositoryArn) await addPart(call, call.path.reference, 0, NOTHING);
}

/** Keeps the request's body as the next part; does nothing for an empty one. */
async function receive(call: RegistryCall, uploadId: string): Promise<void> {
  const { blobs, cloud } = call.host;
  const upload = findUpload(uploadId, cloud.store);
  if (upload?.repositoryArn !== call.repositoryArn) return addPart(call, uploadId, 0, NOTHING);
  const [, first] = /^(?:bytes[ =])?(\d+)-\d+/.exec(call.request.headers["content-range"] ?? "") ?? [];
  const wrong = first !== undefined && Number(first) !== upload.size;
  if (wrong) return addPart(call, uploadId, Number(first), NOTHING);
  const body = await blobs.put(call.request);
  try {
    if (body.size > 0) await addPart(call, uploadId, upload.size, body);
    else await blobs.delete(body.id);
  } catch (error) {
    await blobs.delete(body.id);
    throw error;
  }
}

async function addPart(call: RegistryCall, uploadId: string, first: number, body: StoredBlob): Promise<void> {
  const part = { partFirstByte: first, partLastByte: Math.max(first, first + body.size - 1) };
  await call.call("UploadLayerPart", { ...call.named, uploadId, ...part, layerPartBlob: new Uint8Array(0) }, body);
}

async function complete(call: RegistryCall, uploadId: string, digest: string): Promise<void> {
  const { blobs, cloud } = call.host;
  await finish(call, uploadId, digest, await joinUpload(uploadId, cloud.store, blobs));
  created(call, digest);
}

/** Failures after which an upload cannot become a layer any more: it is given up. */
const FINAL = new Set(["ecr.layer-already-exists", "ecr.layer-digest-invalid", "ecr.layer-part-too-small"]);

/** Makes the layer. One that is there already is what was wanted. */
async function finish(call: RegistryCall, uploadId: string, digest: string, received?: ReceivedLayer): Promise<void> {
  const { blobs, cloud } = call.host;
  try {
    const input = { ...call.named, uploadId, layerDigests: [digest] };
    await call.call<CompleteLayerUploadResponse>("CompleteLayerUpload", input, received?.body);
  } catch (error) {
    if (received?.isNew) await blobs.delete(received.body.id);
    if (!(error instanceof Failure)) throw error;
    if (FINAL.has(error.mode.id)) abandonUpload(uploadId, cloud.store);
    if (error.mode.id !== "ecr.layer-already-exists") throw error;
  }
}

function accepted(
  call: RegistryCall,
  uploadId: string,
  status: number,
  headers: { readonly [name: string]: string | number } = {},
): void {
  const size = findUpload(uploadId, call.host.cloud.store)?.size ?? 0;
  reply(call, status, {
    location: `${call.path.prefix}/blobs/uploads/${uploadId}`,
    range: `0-${Math.max(0, size - 1)}`,
    "docker-upload-uuid": uploadId,
    ...headers,
  });
}

function created(call: RegistryCall, digest: string): void {
  reply(call, 201, { location: `${call.path.prefix}/blobs/${digest}`, "docker-content-digest": digest });
}
