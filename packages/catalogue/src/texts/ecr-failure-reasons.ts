/** `failureReason` of the elements of `failures`, which a call answers with HTTP 200. */
export const ecrFailureReasons = {
  /** Source: quoted answers of `aws ecr batch-get-image` in public issues. */
  imageNotFound: "Requested image not found",
  /** Source: recorded snapshot in localstack/localstack, tests of ECR. */
  missingDigestAndTag: "Invalid request parameters: both tag and digest cannot be null",
  /** Source: getmoto/moto ecr/models.py. */
  invalidImageDigest:
    "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
  /** Source: inferred from the name of the failure's code; nobody quotes it. */
  imageTagDoesNotMatchDigest: "Requested image digest does not match the image tag",
  /** Source: Amazon ECR User Guide, "Deleting signatures and other artifacts", and public notes that quote the list. */
  imageReferencedByManifestList: (digests: readonly string[]) =>
    `Requested image referenced by manifest list: [${digests.join(", ")}]`,
  /** Source: inferred, as of an image's digest. */
  invalidLayerDigest:
    "Invalid request parameters: layer digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
} as const;
