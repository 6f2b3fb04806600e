import * as crypto from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { LAYER_PATH, openDownload } from "@understudy/cloud";
import type { Host } from "../host/host.js";
import { sendLayer } from "./layers.js";

/** Whether a request is for a layer's own address, which GetDownloadUrlForLayer gives. */
export const isForLayer = ({ url = "" }: IncomingMessage) => url.startsWith(LAYER_PATH);

/** Sends the layer that an address leads to; 403 for one that was not given out or has expired, as Amazon S3 answers then. */
export async function serveLayer(
  request: IncomingMessage,
  response: ServerResponse,
  { cloud, clock, blobs }: Host,
): Promise<void> {
  const sealed = (request.url ?? "").slice(LAYER_PATH.length);
  const layer = openDownload(sealed, { store: cloud.store, crypto, now: clock.now() });
  const sent = layer && request.method === "GET" && (await sendLayer(layer, blobs, request, response));
  if (!sent) response.writeHead(403, { "content-length": 0 }).end();
}
