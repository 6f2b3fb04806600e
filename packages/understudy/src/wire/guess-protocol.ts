import type { Protocol } from "@understudy/cloud";
import type { HttpRequest } from "./http.js";

/** How to answer a request whose service is not known: by what the request itself looks like. */
export function guessProtocol(request: HttpRequest): Protocol {
  const { headers } = request;
  if (headers["smithy-protocol"] === "rpc-v2-cbor") return "cbor";
  const type = headers["content-type"] ?? "";
  if (type.includes("x-amz-json-1.0")) return "json1.0";
  if (headers["x-amz-target"] !== undefined || type.includes("json")) return "json1.1";
  return "query";
}
