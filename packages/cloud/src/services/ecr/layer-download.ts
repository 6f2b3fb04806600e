/**
 * Addresses at which a layer is fetched without signing anything. AWS gives presigned addresses of S3 that are good for an hour;
 * here they lead to this server.
 */
import type { Crypto } from "../../crypto.js";
import type { Ids } from "../../ids.js";
import type { ReadStore, Store } from "../../store/store.js";
import { openMessage, sealMessage } from "../sts/sealed-message.js";
import type { LayerRow } from "./tables.js";
import { digestKey, layers } from "./tables.js";

/** Path under which layers are fetched; the rest of it is what {@link sealDownload} made. */
export const LAYER_PATH = "/_ecr/layers/";

const HOUR = 3_600_000;

/** The last part of a layer's address. */
export function sealDownload(
  layer: LayerRow,
  parts: { readonly store: Store; readonly ids: Ids; readonly crypto: Crypto; readonly now: number },
): string {
  const key = digestKey(layer.repositoryArn, layer.digest);
  return sealMessage(JSON.stringify({ layer: key, until: parts.now + HOUR }), parts);
}

/** The layer that an address leads to; undefined for one that was not given out, has expired, or whose layer is gone. */
export function openDownload(
  sealed: string,
  parts: { readonly store: ReadStore; readonly crypto: Crypto; readonly now: number },
): LayerRow | undefined {
  const text = openMessage(sealed, parts);
  if (text === undefined) return undefined;
  const { layer, until } = JSON.parse(text) as { layer?: unknown; until?: unknown };
  if (typeof layer !== "string" || typeof until !== "number" || until <= parts.now) return undefined;
  return parts.store.get(layers, layer);
}
