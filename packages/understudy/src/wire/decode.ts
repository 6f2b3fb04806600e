import { refuseWire, unparsableBody } from "@understudy/catalogue";
import { decodeCbor } from "./decode-cbor.js";
import { decodeForm } from "./decode-form.js";
import { decodeJson } from "./decode-json.js";
import { decodeRest } from "./decode-rest.js";
import { familyOf } from "./family-of.js";
import type { HttpRequest } from "./http.js";
import { Malformed } from "./read/malformed.js";
import type { Routed } from "./routed.js";

/**
 * The input of a routed request as the SDK's input type: Date for timestamps, Uint8Array for blobs, absent members absent.
 * Types are checked, constraints are not (see `validate` of @understudy/cloud).
 * @throws Failure SerializationException or MalformedInput with the path among its values; nothing else, whatever the body.
 */
export function decode(routed: Routed, request: HttpRequest): unknown {
  try {
    return decodeAs(routed, request);
  } catch (error) {
    if (error instanceof Malformed) return error.refuse(familyOf(routed.protocol));
    if (error instanceof RangeError) return refuseDepth(routed);
    throw error;
  }
}

function decodeAs(routed: Routed, request: HttpRequest): unknown {
  switch (routed.protocol) {
    case "json1.0":
    case "json1.1":
      return decodeJson(routed, request);
    case "query":
    case "ec2":
      return decodeForm(routed, routed.protocol);
    case "cbor":
      return decodeCbor(routed, request);
    case "rest-xml":
      return decodeRest(routed, request);
  }
}

/** Recursive shapes nested until the stack ends. */
function refuseDepth({ protocol }: Routed): never {
  return refuseWire(unparsableBody, familyOf(protocol), { format: "request", problem: "it is nested too deeply" });
}
