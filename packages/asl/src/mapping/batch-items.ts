import { aslCauses } from "@understudy/catalogue";
import { StateFailure } from "../flow/state-failure.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { MapRunRequest } from "../run/map-run-request.js";

/** What one child gets, and how many items that are. */
export interface ChildInput {
  readonly input: Json;
  readonly items: number;
}

/** AWS: a child's input has at most 256 KiB, whatever MaxInputBytesPerBatch says. */
const mostBytes = 262_144;

/**
 * The children's inputs: each item by itself, or, with an ItemBatcher, `{ BatchInput, Items }` with as many items as its bounds let
 * in. @throws StateFailure when an item does not fit into a batch
 */
export function batchItems(items: readonly Json[], batcher: MapRunRequest["batcher"]): readonly ChildInput[] {
  if (batcher === undefined) return items.map((input) => ({ input, items: 1 }));
  const most = batcher.maxItemsPerBatch || Number.POSITIVE_INFINITY;
  const bytes = Math.min(batcher.maxInputBytesPerBatch || mostBytes, mostBytes);
  const shared: JsonObject = batcher.batchInput === undefined ? {} : { BatchInput: batcher.batchInput };
  const empty = JSON.stringify({ ...shared, Items: [] }).length;
  const batches: Json[][] = [];
  let size = 0;
  for (const item of items) {
    const length = JSON.stringify(item).length + 1;
    if (empty + length - 1 > bytes) throw new StateFailure("States.ItemReaderFailed", aslCauses.batchTooLarge);
    const last = batches.at(-1);
    if (last !== undefined && last.length < most && size + length <= bytes) {
      last.push(item);
      size += length;
    } else {
      batches.push([item]);
      size = empty + length - 1;
    }
  }
  return batches.map((batch) => ({ input: { ...shared, Items: batch }, items: batch.length }));
}
