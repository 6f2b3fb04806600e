/** Signs a request that no stock client would send. */
import { createHash, createHmac } from "node:crypto";

const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();

/** Headers with an AWS Signature Version 4 of the first keys, for a POST to `/`. */
export function signedHeaders(
  url: string,
  service: string,
  headers: Record<string, string>,
  body: string | Uint8Array,
): Record<string, string> {
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${date.slice(0, 8)}/us-east-1/${service}/aws4_request`;
  const all: Record<string, string> = { ...headers, host: new URL(url).host, "x-amz-date": date };
  const names = Object.keys(all).sort();
  const digest = createHash("sha256").update(body).digest("hex");
  const lines = names.map((name) => `${name}:${all[name]}`);
  const canonical = ["POST", "/", "", ...lines, "", names.join(";"), digest].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", date, scope, createHash("sha256").update(canonical).digest("hex")].join("\n");
  const key = scope.split("/").reduce<string | Buffer>(hmac, "AWS4test") as Buffer;
  const signature = createHmac("sha256", key).update(toSign).digest("hex");
  const { host: _host, ...sent } = all;
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`,
  };
}
