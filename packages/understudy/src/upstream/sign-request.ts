import { createHmac, hash } from "node:crypto";
import { canonicalHeaders } from "../sigv4/canonical-headers.js";
import { canonicalPath } from "../sigv4/canonical-path.js";
import { canonicalQuery } from "../sigv4/canonical-query.js";
import { signingKey } from "../sigv4/signing-key.js";
import type { Upstream } from "./parse-upstream.js";

export interface ToSend {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: { readonly [name: string]: string };
  readonly body: Uint8Array;
}

/** The headers of a request with an AWS Signature Version 4 of it. @param now ms since epoch, of this machine */
export function signRequest(
  { method, path, query, headers, body }: ToSend,
  { service, accessKeyId, secretAccessKey }: Upstream,
  region: string,
  now: number,
): { readonly [name: string]: string } {
  const date = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const payload = hash("sha256", body, "hex");
  const all = { ...headers, "x-amz-date": date, "x-amz-content-sha256": payload };
  const signed = Object.keys(all)
    .filter((name) => name === "host" || name === "content-type" || name.startsWith("x-amz-"))
    .sort();
  const lines = canonicalHeaders(Object.entries(all).flat(), signed);
  const canonical = `${method}\n${canonicalPath(path, service)}\n${canonicalQuery(query)}\n${lines}\n${signed.join(";")}\n${payload}`;
  const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hash("sha256", canonical, "hex")}`;
  const key = signingKey(secretAccessKey, date.slice(0, 8), region, service);
  const signature = createHmac("sha256", key).update(text).digest("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed.join(";")}, Signature=${signature}`;
  return { ...all, authorization };
}
