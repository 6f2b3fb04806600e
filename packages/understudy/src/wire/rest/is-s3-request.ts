import { scopeService } from "../credential-scope.js";
import type { HttpRequest } from "../http.js";
import { isS3Host } from "./bucket-of.js";

/**
 * Whether a request is for S3: by its credential scope; by a signature of version 2, which S3 alone still takes; and of requests
 * without a signature those to a bucket's host or with a path of their own, which are no form.
 */
export function isS3Request(request: HttpRequest): boolean {
  const { headers, query, path } = request;
  if (headers["x-amz-target"] !== undefined || headers["smithy-protocol"] !== undefined) return false;
  const scope = scopeService(request);
  if (scope !== undefined) return scope === "s3";
  if (headers.authorization?.startsWith("AWS ") || /(?:^|&)AWSAccessKeyId=/.test(query)) return true;
  const type = headers["content-type"] ?? "";
  if (headers.authorization !== undefined || /x-www-form-urlencoded|json|cbor/.test(type)) return false;
  if (/(?:^|&)(?:Action|X-Amz-[A-Za-z]+)=/.test(query)) return false;
  return isS3Host(headers.host ?? "") || (path !== "/" && path !== "" && request.method !== "POST");
}
