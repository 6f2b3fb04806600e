/** One request to the registry, with what its handlers need to answer it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { StoredBlob } from "@understudy/cloud";
import type { Host } from "../host/host.js";
import type { RegistryPath } from "./parse-path.js";

export interface RegistryCall {
  readonly host: Host;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: RegistryPath;
  readonly query: URLSearchParams;
  /** What names the repository in ECR's operations. */
  readonly named: { readonly repositoryName: string; readonly registryId: string };
  readonly repositoryArn: string;
  /** Calls an operation of ECR as the caller who got the password. Answers once what it did is on disk. @throws Failure */
  call<Output>(operation: string, input: object, body?: StoredBlob): Promise<Output>;
}

export type RegistryHandler = (call: RegistryCall) => Promise<void>;

/** Sends an answer that is at hand; to HEAD, its headers alone. */
export function reply(
  { request, response }: Pick<RegistryCall, "request" | "response">,
  status: number,
  headers: { readonly [name: string]: string | number } = {},
  body: string | Uint8Array = "",
): void {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  // An upload that is refused may still be coming: the connection cannot serve another request then.
  const unread = request.method !== "GET" && request.method !== "HEAD" && !request.readableEnded;
  response.writeHead(status, {
    "docker-distribution-api-version": "registry/2.0",
    ...(status !== 204 && { "content-length": bytes.length }),
    ...(unread && status >= 400 && { connection: "close" }),
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}
