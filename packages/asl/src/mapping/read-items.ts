import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";

/**
 * The items in what an ItemReader has read: for `s3:getObject` the object's text, by the config's `InputType` (CSV, JSON, JSONL,
 * MANIFEST's own text as JSON); for `s3:listObjectsV2` pass the listed objects to `startMapRun` as they are.
 * @returns the items, or why the map run fails (`States.ItemReaderFailed`)
 */
export declare function readItems(
  config: JsonObject,
  text: string,
): { readonly items: readonly Json[] } | { readonly error: string; readonly cause: string };
