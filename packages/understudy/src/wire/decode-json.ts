import { isUtf8 } from "node:buffer";
import { refuseWire, unparsableBody } from "@understudy/catalogue";
import type { HttpRequest } from "./http.js";
import { inputStructure } from "./input-structure.js";
import { readerCompiler } from "./read/compile-reader.js";
import { jsonLeaves } from "./read/json-leaves.js";
import type { Routed } from "./routed.js";

const compile = readerCompiler(jsonLeaves);

/**
 * The input of an awsJson1.0 or 1.1 request. An empty body counts as no members.
 * @throws Failure SerializationException; or Malformed for a value of the wrong type.
 */
export function decodeJson({ model, operation }: Routed, { body }: HttpRequest): unknown {
  const structure = inputStructure(model, operation);
  if (body.length === 0) return {};
  const value = parse(body);
  return structure ? compile(model, structure)(value) : {};
}

function parse(body: Buffer): unknown {
  if (!isUtf8(body)) return refuseWire(unparsableBody, "json", { format: "JSON", problem: "it is not UTF-8" });
  try {
    return JSON.parse(body.toString("utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // V8's own words quote the body, which may hold secrets: only the position is passed on.
    const position = /at position (\d+)/.exec(error.message)?.[1];
    const problem = position === undefined ? "the text ends too early" : `unexpected character at position ${position}`;
    return refuseWire(unparsableBody, "json", { format: "JSON", problem });
  }
}
