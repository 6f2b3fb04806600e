/** Manifests: pulled, pushed and deleted by tag or digest. */
import type { BatchDeleteImageResponse, BatchGetImageResponse, PutImageResponse } from "@aws-sdk/client-ecr";
import { ecrImageManifestInvalid, Failure, refuse } from "@understudy/catalogue";
import type { RegistryCall } from "./registry-call.js";
import { reply } from "./registry-call.js";

/** Largest manifest. Source: Amazon ECR API reference, PutImage. */
const LARGEST = 4 * 1024 * 1024;

const isDigest = (reference: string) => reference.includes(":");

const imageIdOf = (reference: string) => (isDigest(reference) ? { imageDigest: reference } : { imageTag: reference });

/** GET and HEAD. */
export async function getManifest(call: RegistryCall): Promise<void> {
  const imageIds = [imageIdOf(call.path.reference)];
  const answer = await call.call<BatchGetImageResponse>("BatchGetImage", { ...call.named, imageIds });
  const [image] = answer.images ?? [];
  if (!image) return unknown(call, answer.failures?.[0]);
  const headers = {
    "content-type": image.imageManifestMediaType ?? "",
    "docker-content-digest": image.imageId?.imageDigest ?? "",
  };
  reply(call, 200, headers, image.imageManifest);
}

export async function putManifest(call: RegistryCall): Promise<void> {
  const { reference, prefix } = call.path;
  const mediaType = call.request.headers["content-type"]?.split(";")[0]?.trim();
  const imageManifest = await readText(call);
  const given = { ...call.named, imageManifest, ...(mediaType && { imageManifestMediaType: mediaType }) };
  const digest = await putImage(call, { ...given, ...imageIdOf(reference) });
  const { subject } = JSON.parse(imageManifest) as { subject?: { digest: string } };
  reply(call, 201, {
    location: `${prefix}/manifests/${digest}`,
    "docker-content-digest": digest,
    ...(subject && { "oci-subject": subject.digest }),
  });
}

/** Docker pushes what is there already without harm. */
async function putImage(call: RegistryCall, input: object): Promise<string> {
  try {
    const { image } = await call.call<PutImageResponse>("PutImage", input);
    return image?.imageId?.imageDigest ?? "";
  } catch (error) {
    if (error instanceof Failure && error.mode.id === "ecr.image-already-exists") return error.values.digest ?? "";
    throw error;
  }
}

/** Source: aws/containers-roadmap#1229 (shipped): Amazon ECR deletes manifests for its registry's clients, too. */
export async function deleteManifest(call: RegistryCall): Promise<void> {
  const imageIds = [imageIdOf(call.path.reference)];
  const answer = await call.call<BatchDeleteImageResponse>("BatchDeleteImage", { ...call.named, imageIds });
  const [failure] = answer.failures ?? [];
  if (failure) return unknown(call, failure);
  reply(call, 202);
}

/** What the API tells among its failures. */
function unknown(
  call: RegistryCall,
  failure: { readonly failureCode?: string; readonly failureReason?: string } | undefined,
): void {
  const { failureCode, failureReason: message = "" } = failure ?? {};
  const [status, code] =
    failureCode === "ImageReferencedByManifestList"
      ? [405, "UNSUPPORTED"]
      : failureCode === "InvalidImageDigest"
        ? [400, "DIGEST_INVALID"]
        : [404, "MANIFEST_UNKNOWN"];
  reply(
    call,
    status as number,
    { "content-type": "application/json" },
    JSON.stringify({ errors: [{ code, message }] }),
  );
}

/** The body as text. @throws Failure ecr.image-manifest-invalid when it is too large, or no UTF-8 */
async function readText({ request }: RegistryCall): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return refuse(ecrImageManifestInvalid, {});
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks));
  } catch {
    return refuse(ecrImageManifestInvalid, {});
  }
}
