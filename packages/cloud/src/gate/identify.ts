/** Step 1 of the gate: who calls. */
import { refuse, invalidSecurityToken, securityTokenExpired } from "@understudy/catalogue";
import type { ManagedPolicySource } from "@understudy/catalogue";
import type { Settings } from "../settings.js";
import type { Change, Store } from "../store/store.js";
import type { Caller } from "./caller.js";
import { findCredential } from "./credentials.js";
import type { Identity } from "./identity.js";
import { identityOfHolder, identityOfService, policyDocuments } from "./identity.js";

const KEPT = 20_000;

/** Finds the identity of a caller. @throws Failure for a key that is none, or has expired. */
export type Identify = (caller: Caller, now: number) => Identity;

/** Identities are kept until a row of IAM changes: compiling a principal is dear, a decision is not. */
export function createIdentify(store: Store, managed: ManagedPolicySource, settings: Settings): Identify {
  const kept = new Map<string, { readonly identity: Identity; readonly expiresAt?: number }>();
  const documents = policyDocuments(store, managed);
  store.subscribe((changes) => {
    if (changes.some(concernsIdentity)) kept.clear();
  });
  const look = (accessKeyId: string) => {
    const credential = findCredential(accessKeyId, store, settings);
    if (!credential) refuse(invalidSecurityToken, {});
    return { identity: identityOfHolder(credential.holder, documents), expiresAt: credential.expiresAt };
  };
  return (caller, now) => {
    if (caller.kind === "service") return identityOfService(caller);
    let entry = kept.get(caller.accessKeyId);
    if (!entry) {
      entry = look(caller.accessKeyId);
      if (kept.size >= KEPT) kept.clear();
      kept.set(caller.accessKeyId, entry);
    }
    if (entry.expiresAt !== undefined && entry.expiresAt <= now) refuse(securityTokenExpired, {});
    return entry.identity;
  };
}

/** A new session changes nothing for identities that are known; everything else of IAM and STS may. */
function concernsIdentity(change: Change): boolean {
  return change.table.startsWith("iam.") || (change.table === "sts.session" && change.before !== undefined);
}
