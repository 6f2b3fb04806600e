import type { IncomingMessage, ServerResponse } from "node:http";
import type { Host } from "../host/host.js";
import { isForLayer, serveLayer } from "./layer-endpoint.js";
import { createRegistryEndpoint, isForRegistry } from "./registry-endpoint.js";

/**
 * Answers a request whose bytes are streamed; undefined, nothing being done, for any other.
 * @param ask tells a client that waits to be asked for its body to send it
 */
export type StreamEndpoint = (
  request: IncomingMessage,
  response: ServerResponse,
  ask: () => void,
) => Promise<void> | undefined;

/** Docker's registry, and the addresses of single layers. */
export function createStreamEndpoint(
  host: () => Host,
  onDefect: (where: string, detail: string, error: unknown) => void,
): StreamEndpoint {
  const registry = createRegistryEndpoint(host, onDefect);
  return (request, response, ask) => {
    if (isForRegistry(request)) {
      ask();
      return registry(request, response);
    }
    return isForLayer(request) ? serveLayer(request, response, host()) : undefined;
  };
}
