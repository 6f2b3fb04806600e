import type { Draft } from "./draft.js";

/** The list with another item at a place. It is copied once in a turn: a Map of thousands of items would else copy it as often. */
export function fillPlace<T>(draft: Draft, list: readonly T[], place: number, item: T): readonly T[] {
  const own = draft.own.has(list) ? (list as T[]) : [...list];
  draft.own.add(own);
  own[place] = item;
  return own;
}
