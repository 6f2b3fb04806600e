import { accessKeyUses } from "../services/iam/tables.js";
import type { Store } from "../store/store.js";
import type { Identity } from "./identity.js";
import type { CallRequest } from "./pipeline.js";

/** ms. */
const SPAN = 15 * 60_000;

/**
 * Keeps when an access key of a user was last used, whatever comes of the call. AWS: "When an access key is used more than once in
 * a 15-minute span, only the first use is recorded" (IAM User Guide, "Generate credential reports for your AWS account").
 * @param now ms since epoch.
 */
export function recordKeyUse(store: Store, request: CallRequest, identity: Identity, now: number): void {
  const { caller, service, region, parent } = request;
  if (!identity.user || identity.session || caller.kind !== "access-key" || parent) return;
  const last = store.get(accessKeyUses, caller.accessKeyId);
  if (!last || now >= last.at + SPAN)
    store.put(accessKeyUses, { accessKeyId: caller.accessKeyId, at: now, service, region });
}
