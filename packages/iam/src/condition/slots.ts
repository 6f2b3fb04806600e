import type { RequestContext, UNKNOWN } from "../types.js";

/**
 * Condition keys are case-insensitive, so a request's context cannot simply be indexed by the key a policy names. Every
 * key any policy asks for has a slot, a small integer; before the first condition of a decision is tested the request's
 * context is copied into the slots. Testing a condition is then one array read, whatever the spelling.
 *
 * The slots are one scratch area for the whole engine. That is safe because a decision is synchronous and calls nothing
 * of its caller's: no two can be under way at once. `stamp` numbers the decisions; a slot whose stamp is older is empty,
 * so nothing has to be cleared.
 */
export type SlotValue = string | number | boolean | readonly string[] | typeof UNKNOWN;

const slotByKey = new Map<string, number>();
/** Spellings met in requests; -1 for keys no policy asks for. Bounded: spellings come from callers. */
const slotBySpelling = new Map<string, number>();
const hop = Object.prototype.hasOwnProperty;
const MAX_SPELLINGS = 4096;

const values: (SlotValue | undefined)[] = [];
const stamps: number[] = [];
let stamp = 0;
let loaded = true;
let pendingRequest: { readonly context: RequestContext } = { context: {} };
let pendingKeys: PrincipalKeys = { slots: [], values: [] };

/** What is known of the request from who asks, as parallel arrays. */
export interface PrincipalKeys {
  readonly slots: readonly number[];
  readonly values: readonly string[];
}

/** The slot of a condition key; the same for every spelling. */
export function slotOf(key: string): number {
  const lower = key.toLowerCase();
  const known = slotByKey.get(lower);
  if (known !== undefined) return known;
  const slot = slotByKey.size;
  slotByKey.set(lower, slot);
  values.push(undefined);
  stamps.push(-1);
  // A spelling remembered as "nobody asks" may be this key; and a document first used in the midst of a decision may ask
  // for a key that was passed over when the context was read: read it again.
  slotBySpelling.clear();
  loaded = false;
  return slot;
}

function slotOfSpelling(key: string): number {
  const slot = slotByKey.get(key.toLowerCase()) ?? -1;
  if (slotBySpelling.size >= MAX_SPELLINGS) slotBySpelling.clear();
  slotBySpelling.set(key, slot);
  return slot;
}

/**
 * Starts a decision. The request's context is read only when a condition or a variable first asks for it: a caller may put it
 * together by a getter, which must not decide anything itself.
 */
export function beginRequest(keys: PrincipalKeys, request: { readonly context: RequestContext }): void {
  stamp++;
  loaded = false;
  pendingKeys = keys;
  pendingRequest = request;
}

/** The number of the decision under way. */
export function currentStamp(): number {
  return stamp;
}

function load(): void {
  loaded = true;
  const slots = pendingKeys.slots;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    values[slot] = pendingKeys.values[i];
    stamps[slot] = stamp;
  }
  const { context } = pendingRequest;
  for (const key in context) {
    // Own keys only: a polluted prototype is not part of the request.
    if (!hop.call(context, key)) continue;
    const slot = slotBySpelling.get(key) ?? slotOfSpelling(key);
    if (slot < 0) continue;
    const value = context[key] as SlotValue | undefined | null;
    if (value === undefined || value === null) continue;
    values[slot] = value;
    // AWS: an empty list is the same as no key at all, also of a key that follows from who asks.
    stamps[slot] = typeof value === "object" && value.length === 0 ? -1 : stamp;
  }
}

/** The request's value of a key, undefined when absent. A list is a multivalued key and never empty. */
export function readSlot(slot: number): SlotValue | undefined {
  if (!loaded) load();
  return stamps[slot] === stamp ? values[slot] : undefined;
}
