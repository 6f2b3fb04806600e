import { accessKeyUses } from "../services/iam/tables.js";
import type { Store } from "../store/store.js";
import type { Identity } from "./identity.js";
import type { CallRequest } from "./pipeline.js";

/** ms. */
const PRECISION = 15 * 60_000;

/**
 * Keeps when an access key of a user was last used, whatever comes of the call.
 * DIFFERS: a key that goes on being used for the same service and region is looked at each quarter of an hour, so that reading
 * does not write; AWS does not say how exact its date is.
 * @param now ms since epoch.
 */
export function recordKeyUse(store: Store, request: CallRequest, identity: Identity, now: number): void {
  const { caller, service, region, parent } = request;
  if (!identity.user || identity.session || caller.kind !== "access-key" || parent) return;
  const last = store.get(accessKeyUses, caller.accessKeyId);
  const isNews = last?.service !== service || last.region !== region || now >= last.at + PRECISION;
  if (isNews) store.put(accessKeyUses, { accessKeyId: caller.accessKeyId, at: now, service, region });
}
