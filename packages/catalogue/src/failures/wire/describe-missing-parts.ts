/**
 * The first half of an incomplete signature's text: one sentence a missing part, each with its trailing space.
 * @param missing among `Credential`, `Signature`, `SignedHeaders`, `Date`, in this order.
 */
export function describeMissingHeaderParts(missing: readonly string[]): string {
  return missing
    .map((part) =>
      part === "Date"
        ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
        : `Authorization header requires '${part}' parameter. `,
    )
    .join("");
}

/** As {@link describeMissingHeaderParts} for a presigned URL; parts are parameter names: `X-Amz-Date`. */
export function describeMissingQueryParts(missing: readonly string[]): string {
  return missing.map((part) => `AWS query-string parameters must include '${part}'. `).join("");
}
