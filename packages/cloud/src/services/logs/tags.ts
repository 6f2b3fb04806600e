import { logsTooManyTags, refuse } from "@understudy/catalogue";
import type { Store } from "../../store/store.js";
import type { LogGroupRow } from "./tables.js";
import { logGroups } from "./tables.js";

const TAGS_PER_GROUP = 50;

type Tags = { readonly [key: string]: string };

/** Adds tags, or changes those whose key is there. @throws Failure logs.too-many-tags */
export function addTags(store: Store, group: LogGroupRow, tags: Tags): void {
  const all = { ...group.tags, ...tags };
  if (Object.keys(all).length > TAGS_PER_GROUP) {
    refuse(logsTooManyTags, {}, undefined, { members: { resourceName: group.arn } });
  }
  store.put(logGroups, { ...group, tags: all });
}

/** Removes tags; keys that are not there are none of its business. */
export function removeTags(store: Store, group: LogGroupRow, keys: readonly string[]): void {
  const left = Object.entries(group.tags).filter(([key]) => !keys.includes(key));
  store.put(logGroups, { ...group, tags: Object.fromEntries(left) });
}
