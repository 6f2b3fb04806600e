import type { Protocol } from "@understudy/cloud";
import { scopeService } from "./credential-scope.js";
import type { HttpRequest } from "./http.js";
import { isS3Request } from "./rest/is-s3-request.js";

/** Services that are known for a protocol of their own. */
const byScope: { readonly [service: string]: Protocol } = {
  route53: "rest-xml",
  cloudfront: "rest-xml",
  ec2: "ec2",
};

/** How to answer a request whose service is not served: in a way that its client can read. */
export function guessProtocol(request: HttpRequest): Protocol {
  const { headers } = request;
  if (headers["smithy-protocol"] === "rpc-v2-cbor") return "cbor";
  const type = headers["content-type"] ?? "";
  if (type.includes("x-amz-json-1.0")) return "json1.0";
  if (headers["x-amz-target"] !== undefined || type.includes("json")) return "json1.1";
  if (isS3Request(request)) return "rest-xml";
  const scope = scopeService(request);
  if (scope !== undefined && Object.hasOwn(byScope, scope)) return byScope[scope] as Protocol;
  // A path of its own and no form: a REST service, of which most speak JSON.
  return request.path === "/" || type.includes("form") ? "query" : "json1.1";
}
