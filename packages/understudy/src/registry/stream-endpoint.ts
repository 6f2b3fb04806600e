import type { IncomingMessage, ServerResponse } from "node:http";
import type { Host } from "../host/host.js";
import { isForLayer, serveLayer } from "./layer-endpoint.js";
import { createRegistryEndpoint, isForRegistry } from "./registry-endpoint.js";

/** Answers a request whose bytes are streamed; undefined, nothing being done, for any other. */
export type StreamEndpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void> | undefined;

/** Docker's registry, and the addresses of single layers. */
export function createStreamEndpoint(
  host: () => Host,
  onDefect: (where: string, detail: string, error: unknown) => void,
): StreamEndpoint {
  const registry = createRegistryEndpoint(host, onDefect);
  return (request, response) => {
    if (isForRegistry(request)) return registry(request, response);
    return isForLayer(request) ? serveLayer(request, response, host()) : undefined;
  };
}
