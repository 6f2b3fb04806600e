import type { BlobRange } from "@understudy/cloud";

/** A request as it came over the socket, with its body complete unless it is streamed. */
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
  /** The body is taken later, as a stream: `body` is empty. */
  readonly streamed?: boolean;
}

/** What the server sends; it adds Date and Content-Length. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: Buffer | string | StreamedBody;
}

/** A body that comes from the blobs. */
export interface StreamedBody {
  readonly ranges: readonly BlobRange[];
  /** bytes */
  readonly length: number;
}
