import { aslCauses } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import { parseJson } from "../json/parse-json.js";
import { readCsv } from "./read-csv.js";

export type ItemsRead = { readonly items: readonly Json[] } | { readonly error: string; readonly cause: string };

/** AWS: no more items are read than this, whatever MaxItems says. */
const mostItems = 100_000_000;

/**
 * The items in what an ItemReader has read: for `s3:getObject` the object's text, by the config's `InputType` (CSV, JSON, JSONL,
 * MANIFEST's own text as CSV); for `s3:listObjectsV2` pass the listed objects to `startMapRun` as they are.
 * @returns the items, or why the map run fails (`States.ItemReaderFailed`)
 */
export function readItems(config: JsonObject, text: string): ItemsRead {
  const read = readAll(config, text);
  if (!("items" in read)) return read;
  const most = typeof config.MaxItems === "number" && config.MaxItems > 0 ? config.MaxItems : mostItems;
  return { items: read.items.slice(0, most) };
}

function readAll(config: JsonObject, text: string): ItemsRead {
  switch (config.InputType) {
    case "CSV":
    case "MANIFEST":
      return readCsv(config, text);
    case "JSONL":
      return readLines(text);
    default:
      return readJson(config, text);
  }
}

function readLines(text: string): ItemsRead {
  const items: Json[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") continue;
    const item = parseJson(line);
    if (item === undefined) return unreadable(aslCauses.itemsNotJson);
    items.push(item);
  }
  return { items };
}

function readJson(config: JsonObject, text: string): ItemsRead {
  const whole = parseJson(text);
  if (whole === undefined) return unreadable(aslCauses.itemsNotJson);
  const list = typeof config.ItemsPointer === "string" ? pointed(whole, config.ItemsPointer) : whole;
  if (list === undefined) return unreadable(aslCauses.itemsPointerNotFound);
  if (Array.isArray(list)) return { items: list };
  return unreadable(aslCauses.itemsNotIterable);
}

/** A JSON Pointer (RFC 6901). */
function pointed(whole: Json, pointer: string): Json | undefined {
  let value: Json | undefined = whole;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) value = value[Number(name)];
    else value = isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  }
  return value;
}

function unreadable(cause: string): ItemsRead {
  return { error: "States.ItemReaderFailed", cause };
}
