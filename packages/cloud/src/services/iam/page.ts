/** Pages of lists. Source: IAM API reference, ListRoles (Marker, MaxItems, IsTruncated); it is the same in every list of IAM. */

import type { AnyFailureMode } from "@understudy/catalogue";
import { iamMarkerInvalid, refuse } from "@understudy/catalogue";
import { fromBase64, toBase64Url } from "../../base64.js";

export interface PageRequest {
  readonly Marker?: string;
  readonly MaxItems?: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Goes into the answer as it is. */
  readonly end: { readonly IsTruncated: boolean; readonly Marker?: string };
}

const DEFAULT_ITEMS = 100;

/**
 * One page of rows that are fetched in key order.
 * @param fetch gives up to `limit` rows whose key comes after `after`.
 * @param keep leaves out rows that were not asked for; they do not count.
 */
export function pageOfRows<Row>(
  request: PageRequest,
  keyOf: (row: Row) => string,
  fetch: (after: string | undefined, limit: number) => readonly Row[],
  keep: (row: Row) => boolean = () => true,
): Page<Row> {
  const wanted = request.MaxItems ?? DEFAULT_ITEMS;
  const kept: Row[] = [];
  let after = request.Marker === undefined ? undefined : readMarker(request.Marker);
  for (;;) {
    const fetched = fetch(after, wanted + 1);
    kept.push(...fetched.filter(keep));
    const last = fetched.at(-1);
    if (kept.length > wanted || fetched.length <= wanted || last === undefined) return cut(kept, wanted, keyOf);
    after = keyOf(last);
  }
}

/**
 * One page of a short list that is at hand as a whole. Where the last entry shown is gone, the list starts anew: nothing is left out.
 * @param invalid how a marker is refused that was not given out.
 */
export function pageOfList<Item>(
  request: PageRequest,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  invalid: AnyFailureMode = iamMarkerInvalid,
): Page<Item> {
  const after = request.Marker === undefined ? undefined : readMarker(request.Marker, invalid);
  const start = after === undefined ? 0 : items.findIndex((item) => keyOf(item) === after) + 1;
  return cut(items.slice(start), request.MaxItems ?? DEFAULT_ITEMS, keyOf);
}

function cut<Item>(items: readonly Item[], wanted: number, keyOf: (item: Item) => string): Page<Item> {
  const shown = items.slice(0, wanted);
  const last = shown.at(-1);
  if (items.length <= wanted || last === undefined) return { items: shown, end: { IsTruncated: false } };
  return { items: shown, end: { IsTruncated: true, Marker: makeMarker(keyOf(last)) } };
}

/** Stands before every key, so that a text of somebody else's is told from a marker. */
const MARK = "after:";

/** Clients must not read anything out of a marker: base64, as AWS's look. Keys are of one byte per character. */
function makeMarker(key: string): string {
  return toBase64Url(Uint8Array.from(Array.from(MARK + key, (character) => character.charCodeAt(0))));
}

/** @throws Failure for a marker that was not given out. */
function readMarker(marker: string, invalid: AnyFailureMode = iamMarkerInvalid): string {
  const key = String.fromCharCode(...fromBase64(marker)).slice(MARK.length);
  return makeMarker(key) === marker ? key : refuse(invalid, {});
}
