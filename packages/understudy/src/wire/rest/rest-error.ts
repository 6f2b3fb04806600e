import { hash } from "node:crypto";
import type { WireError } from "../encode-error.js";
import type { HttpResponse } from "../http.js";
import { escapeXml } from "../write/escape-xml.js";

/** A refusal as S3 writes it; a 304 has no body. Source: S3 API Reference, "Error responses". */
export function restError(
  error: WireError,
  { code, status }: { readonly code: string; readonly status: number },
  requestId: string,
): HttpResponse {
  const headers = { ...requestIds(requestId), "content-type": "application/xml" };
  if (status === 304) return { status, headers: requestIds(requestId), body: "" };
  const fields = { Code: code, Message: error.message, ...error.members };
  const elements = Object.entries({ ...fields, RequestId: requestId, HostId: hostId(requestId) });
  const content = elements.map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`).join("");
  return { status, headers, body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error>${content}</Error>` };
}

export function requestIds(requestId: string) {
  return { "x-amz-request-id": requestId, "x-amz-id-2": hostId(requestId) };
}

/** AWS tells with it which host answered; clients only print it. */
const hostId = (requestId: string) => hash("sha256", requestId, "base64");
