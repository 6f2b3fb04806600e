import type { Settings } from "../../settings.js";
import { DelayedStore } from "../../store/delayed-store.js";
import type { Store } from "../../store/store.js";

/**
 * IAM as those see it who rely on it: the authorization of every service, STS, services that assume roles. IAM is eventually
 * consistent for them, for as long as the host says; what is deleted stays in effect for as long.
 * Source: IAM User Guide, "Changes that I make are not always immediately visible".
 * DIFFERS: AWS gives no figure, and one request may see what the next does not; here all see a change at the same moment, and
 * IAM's own calls see it at once.
 */
export function propagatedIam(store: Store, { iamPropagation }: Settings, now: () => number): DelayedStore {
  return new DelayedStore(store, { delay: iamPropagation, now, delays: (table) => table.startsWith("iam.") });
}
