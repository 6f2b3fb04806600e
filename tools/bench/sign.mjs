// Signs one request (AWS Signature Version 4), for load that sends it again and again within its quarter of an hour.
import { createHash, createHmac } from "node:crypto";

const sha = (text) => createHash("sha256").update(text).digest("hex");
const hmac = (key, text) => createHmac("sha256", key).update(text).digest();

/** @returns the whole request as bytes. */
export function signedRequest({ host, service, headers, body }) {
  const date = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const scope = `${date.slice(0, 8)}/us-east-1/${service}/aws4_request`;
  const all = { ...headers, host, "x-amz-date": date };
  const names = Object.keys(all).sort();
  const canonical = [
    "POST",
    "/",
    "",
    ...names.map((name) => `${name}:${all[name]}`),
    "",
    names.join(";"),
    sha(body),
  ].join("\n");
  const toSign = ["AWS4-HMAC-SHA256", date, scope, sha(canonical)].join("\n");
  const key = scope.split("/").reduce(hmac, "AWS4test");
  const signature = createHmac("sha256", key).update(toSign).digest("hex");
  all.authorization = `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  all["content-length"] = Buffer.byteLength(body);
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(["POST / HTTP/1.1", ...head, "", body].join("\r\n"));
}
