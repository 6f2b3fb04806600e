/** Failures in the form of the OCI distribution specification: AWS's sentence under one of the specification's codes. */
import type { Failure } from "@understudy/catalogue";

export interface RegistryError {
  readonly status: number;
  /** `DENIED`: Docker prints it in small letters before the message. */
  readonly code: string;
  readonly message: string;
}

/**
 * By the failure's id. Sources: docker's output in public issues (`denied: User: …`, `name unknown: The repository …`,
 * `tag invalid: The image tag …`, `manifest blob unknown: Images with digests …`, `unsupported: Requested image referenced …`);
 * 405 for a manifest that is not taken: awslabs/soci-snapshotter. Others as the specification has them.
 */
const errors: { readonly [failure: string]: readonly [status: number, code: string] } = {
  "ecr.repository-not-found": [404, "NAME_UNKNOWN"],
  "ecr.image-tag-already-exists": [400, "TAG_INVALID"],
  "ecr.image-tag-invalid": [400, "TAG_INVALID"],
  "ecr.image-digest-mismatch": [400, "DIGEST_INVALID"],
  "ecr.image-manifest-invalid": [405, "UNSUPPORTED"],
  "ecr.layers-not-found": [404, "MANIFEST_BLOB_UNKNOWN"],
  "ecr.referenced-images-not-found": [404, "MANIFEST_BLOB_UNKNOWN"],
  "ecr.layer-not-found": [404, "BLOB_UNKNOWN"],
  "ecr.layer-digest-invalid": [400, "DIGEST_INVALID"],
  "ecr.layer-part-invalid": [416, "RANGE_INVALID"],
  "ecr.layer-part-too-small": [400, "BLOB_UPLOAD_INVALID"],
  "ecr.upload-empty": [400, "BLOB_UPLOAD_INVALID"],
  "ecr.upload-not-found": [404, "BLOB_UPLOAD_UNKNOWN"],
};

export function registryError(failure: Failure): RegistryError {
  const { code, message } = failure;
  const known = errors[failure.mode.id];
  if (known) return { status: known[0], code: known[1], message };
  if (code === "AccessDeniedException") return { status: 403, code: "DENIED", message };
  if (/^ecr\.registry-/.test(failure.mode.id)) return { status: failure.status, code, message };
  // What remains is a name or a digest that the API's own constraints do not let through.
  return { status: 400, code: /layerDigest/.test(message) ? "DIGEST_INVALID" : "NAME_INVALID", message };
}
