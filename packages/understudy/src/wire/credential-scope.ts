import type { HttpRequest } from "./http.js";

/**
 * The service name in the credential scope of a signature (`AKID/20260131/us-east-1/SERVICE/aws4_request`), from the
 * Authorization header or a presigned URL. Not verified.
 */
export function scopeService(request: HttpRequest): string | undefined {
  const header = request.headers.authorization;
  const credential = header === undefined ? fromQuery(request.query) : /Credential=([^,\s]+)/.exec(header)?.[1];
  return credential?.split("/").at(-2);
}

function fromQuery(query: string): string | undefined {
  const found = /(?:^|&)X-Amz-Credential=([^&]+)/.exec(query)?.[1];
  return found?.replace(/%2F/gi, "/");
}
