/** Layers and configurations, as they are pulled. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { BatchCheckLayerAvailabilityResponse } from "@aws-sdk/client-ecr";
import { ecrLayerNotFound, refuse } from "@understudy/catalogue";
import type { Blobs, LayerRow } from "@understudy/cloud";
import { findLayer } from "@understudy/cloud";
import type { RegistryCall } from "./registry-call.js";
import { reply } from "./registry-call.js";

export async function headBlob(call: RegistryCall): Promise<void> {
  const layerDigests = [call.path.reference];
  const input = { ...call.named, layerDigests };
  const answer = await call.call<BatchCheckLayerAvailabilityResponse>("BatchCheckLayerAvailability", input);
  const [layer] = answer.layers ?? [];
  if (layer?.layerAvailability !== "AVAILABLE") return absent(call);
  reply(call, 200, {
    "content-type": "application/octet-stream",
    "content-length": layer.layerSize ?? 0,
    "docker-content-digest": call.path.reference,
    "accept-ranges": "bytes",
  });
}

/** DIFFERS: AWS answers 307 with an address of Amazon S3; here the bytes come at once. */
export async function getBlob(call: RegistryCall): Promise<void> {
  const { reference } = call.path;
  await call.call("GetDownloadUrlForLayer", { ...call.named, layerDigest: reference });
  const layer = findLayer(call.repositoryArn, reference, call.host.cloud.store);
  if (!layer || !(await sendLayer(layer, call.host.blobs, call.request, call.response))) absent(call);
}

function absent({ path, named }: RegistryCall): never {
  return refuse(ecrLayerNotFound, { layerDigest: path.reference, ...named });
}

/** Streams a layer, or the part that the Range header asks for. Gives false, having sent nothing, when its bytes are not here. */
export async function sendLayer(
  { digest, size, blobs: [id = ""] }: LayerRow,
  blobs: Blobs,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const range = readRange(request.headers.range, size);
  const headers = { "docker-distribution-api-version": "registry/2.0", "docker-content-digest": digest };
  if (range === "beyond") {
    response.writeHead(416, { ...headers, "content-range": `bytes */${size}`, "content-length": 0 }).end();
    return true;
  }
  const bytes = await blobs.open(id, range);
  if (!bytes) return false;
  response.writeHead(range ? 206 : 200, {
    ...headers,
    "content-type": "application/octet-stream",
    "accept-ranges": "bytes",
    "content-length": range ? range.last - range.first + 1 : size,
    ...(range && { "content-range": `bytes ${range.first}-${range.last}/${size}` }),
  });
  await pipeline(bytes, response);
  return true;
}

/** One range of bytes (RFC 9110); a header that asks for anything else is not looked at. */
function readRange(header: string | undefined, size: number) {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return undefined;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first > last || first >= size ? "beyond" : { first, last };
}
