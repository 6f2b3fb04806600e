import { gunzipSync } from "node:zlib";
import type { HttpRequest } from "../wire/index.js";
import { guessProtocol } from "../wire/index.js";
import { LARGEST_BODY } from "./read-body.js";

export interface Unpacked {
  readonly request: HttpRequest;
  readonly tooLarge: boolean;
}

/**
 * The request with its body unpacked: clients pack what they send to PutMetricData from 10 KiB on (the model's `requestCompression`).
 * Objects of S3 stay as they are. A body that cannot be unpacked stays too, and is refused as what it is.
 */
export function unpackBody(request: HttpRequest): Unpacked {
  const packed = request.headers["content-encoding"]?.toLowerCase() === "gzip";
  if (!packed || request.streamed || guessProtocol(request) === "rest-xml") return { request, tooLarge: false };
  try {
    return {
      request: { ...request, body: gunzipSync(request.body, { maxOutputLength: LARGEST_BODY }) },
      tooLarge: false,
    };
  } catch (error) {
    return { request, tooLarge: (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" };
  }
}
