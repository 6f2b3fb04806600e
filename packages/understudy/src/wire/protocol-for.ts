import { Failure } from "@understudy/catalogue";
import type { Models, Protocol, ServiceModel } from "@understudy/cloud";
import { findService } from "./find-service.js";
import { guessProtocol } from "./guess-protocol.js";
import type { HttpRequest } from "./http.js";

/** How to write an answer to a request that could not be routed: its service's way if that much is known, else a guess. */
export function protocolFor(
  request: HttpRequest,
  models: Models,
): { readonly protocol: Protocol; readonly model?: ServiceModel } {
  try {
    const found = findService(request, models);
    if (found.entry) return { protocol: found.protocol, model: found.model };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  return { protocol: guessProtocol(request) };
}
