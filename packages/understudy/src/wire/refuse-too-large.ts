import { refuseWire, requestTooLarge } from "@understudy/catalogue";
import { familyOf } from "./family-of.js";
import { guessProtocol } from "./guess-protocol.js";
import type { HttpRequest } from "./http.js";

/**
 * Refuses a request whose body is larger than the server takes; the body need not have been read.
 * @param limit in bytes.
 * @throws Failure 413 RequestEntityTooLarge in the manner of the client's protocol (S3: 400 EntityTooLarge).
 */
export function refuseTooLarge(request: HttpRequest, limit: number): never {
  return refuseWire(requestTooLarge, familyOf(guessProtocol(request)), { limit: String(limit) });
}
