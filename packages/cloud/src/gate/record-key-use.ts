import type { AccessKeyUseRow } from "../services/iam/tables.js";
import { accessKeyUses } from "../services/iam/tables.js";
import type { Store } from "../store/store.js";

/** ms. */
const PRECISION = 15 * 60_000;

/**
 * Keeps when an access key of a user was last used, whatever comes of the call.
 * DIFFERS: a key that goes on being used for the same service and region is looked at each quarter of an hour, so that reading
 * does not write; AWS does not say how exact its date is.
 */
export function recordKeyUse(store: Store, use: AccessKeyUseRow): void {
  const last = store.get(accessKeyUses, use.accessKeyId);
  const isNews = last?.service !== use.service || last.region !== use.region || use.at >= last.at + PRECISION;
  if (isNews) store.put(accessKeyUses, use);
}
