/** Step 1 of the gate: who calls. */

import type { ManagedPolicySource, WireFamily } from "@understudy/catalogue";
import { denialCode, invalidSecurityToken, refuseWire, securityTokenExpired } from "@understudy/catalogue";
import type { Settings } from "../settings.js";
import type { Change, Store } from "../store/store.js";
import type { Caller } from "./caller.js";
import { findCredential } from "./credentials.js";
import type { Identity } from "./identity.js";
import { identityOfHolder, identityOfService, policyDocuments } from "./identity.js";
import type { Memberships } from "./organization.js";
import { inOrganization } from "./organization.js";

const KEPT = 20_000;

/** Finds the identity of a caller. @throws Failure for a key that is none, or has expired. */
export type Identify = (caller: Caller, asked: Asked) => Identity;

export interface Asked {
  /** Service that is called: it words the refusal. */
  readonly service: string;
  /** ms since epoch. */
  readonly now: number;
}

/** Identities are kept until a row of IAM or Organizations changes: compiling a principal is dear, a decision is not. */
export function createIdentify(
  store: Store,
  managed: ManagedPolicySource,
  settings: Settings,
  memberships: Memberships,
): Identify {
  const kept = new Map<string, { readonly identity: Identity; readonly expiresAt?: number }>();
  const documents = policyDocuments(store, managed);
  store.subscribe((changes) => {
    if (changes.some(concernsIdentity)) kept.clear();
  });
  const look = (accessKeyId: string, service: string) => {
    const credential = findCredential(accessKeyId, store, settings);
    if (!credential) return refuseWire(invalidSecurityToken, familyOf(service), {});
    const identity = identityOfHolder(credential.holder, documents);
    return { identity: inOrganization(identity, memberships(identity.account)), expiresAt: credential.expiresAt };
  };
  return (caller, { service, now }) => {
    if (caller.kind === "service") return inOrganization(identityOfService(caller), memberships(caller.account));
    let entry = kept.get(caller.accessKeyId);
    if (!entry) {
      entry = look(caller.accessKeyId, service);
      if (kept.size >= KEPT) kept.clear();
      kept.set(caller.accessKeyId, entry);
    }
    if (entry.expiresAt !== undefined && entry.expiresAt <= now) {
      refuseWire(securityTokenExpired, familyOf(service), {});
    }
    return entry.identity;
  };
}

/** Query services spell these refusals otherwise than JSON ones; they are those that spell a denial otherwise. */
function familyOf(service: string): WireFamily {
  return denialCode(service).code === "AccessDenied" ? "query" : "json";
}

/** A new session changes nothing for identities that are known; everything else of IAM, Organizations and STS may. */
function concernsIdentity(change: Change): boolean {
  if (change.table.startsWith("organizations.")) return true;
  return change.table.startsWith("iam.") || (change.table === "sts.session" && change.before !== undefined);
}
