/** A request as it came over the socket, with its body complete. */
export interface HttpRequest {
  readonly method: string;
  /** As sent: neither decoded nor normalised. */
  readonly path: string;
  /** As sent, without the question mark; empty for none. */
  readonly query: string;
  /** By lower-case name. */
  readonly headers: { readonly [name: string]: string | undefined };
  /** Names and values in turn, in the order and spelling sent; repeated headers stand repeatedly. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** What the server sends; it adds Date and Content-Length. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer | string;
}
