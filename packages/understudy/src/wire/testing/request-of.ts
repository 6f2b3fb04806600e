import type { HttpRequest } from "../http.js";

/** A request by its headers and body, for tests that make their own. */
export function requestOf(
  headers: { readonly [name: string]: string },
  body: string | Buffer = "",
  more: Partial<HttpRequest> = {},
): HttpRequest {
  return {
    method: "POST",
    path: "/",
    query: "",
    headers,
    rawHeaders: Object.entries(headers).flat(),
    body: Buffer.from(body),
    ...more,
  };
}
