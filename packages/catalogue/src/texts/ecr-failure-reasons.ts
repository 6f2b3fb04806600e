/** `failureReason` of the elements of `failures`, which a call answers with HTTP 200. */
export const ecrFailureReasons = {
  /** Source: quoted answers of `aws ecr batch-get-image` in public issues. */
  imageNotFound: "Requested image not found",
} as const;
