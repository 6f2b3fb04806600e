import type { Settings } from "../../settings.js";
import { DelayedStore } from "../../store/delayed-store.js";
import type { Store } from "../../store/store.js";
import { accessKeyUses } from "./tables.js";

/**
 * IAM as those see it who rely on it: the authorization of every service, STS, services that assume roles. IAM is eventually
 * consistent for them, for as long as the host says: a new key is none yet, what is deleted stays in effect.
 * Source: IAM User Guide, "Changes that I make are not always immediately visible"; boto/botocore#3600 (a new key is answered
 * InvalidClientTokenId); aws/aws-sdk-js#850 (an inline policy seen after some 15 s).
 * DIFFERS: AWS gives no figure, and one request may see what the next does not. Here all see a change at the same moment, and
 * IAM's own calls see it at once: in AWS a trust policy that names a user of a moment ago may be refused.
 */
export function propagatedIam(store: Store, { iamPropagation }: Settings, now: () => number): DelayedStore {
  // That a key was used is noted by IAM, and nobody relies on it.
  const delays = (table: string) => table.startsWith("iam.") && table !== accessKeyUses.name;
  return new DelayedStore(store, { delay: iamPropagation, now, delays });
}
