/** Step 1 of the gate: who calls. */

import type { DenialView, ManagedPolicySource, WireFamily } from "@understudy/catalogue";
import { authFailure, denialCode, invalidSecurityToken, refuseWire, securityTokenExpired } from "@understudy/catalogue";
import { accessKeyUses } from "../services/iam/tables.js";
import type { Settings } from "../settings.js";
import type { DelayedStore } from "../store/delayed-store.js";
import type { Change, Store } from "../store/store.js";
import type { Caller } from "./caller.js";
import type { Credential } from "./credentials.js";
import { findCredential } from "./credentials.js";
import type { Identity } from "./identity.js";
import { identityOfSession } from "./identity-of-session.js";
import { identityOfUser } from "./identity-of-user.js";
import { identityOfNobody, identityOfService } from "./identity-without-policies.js";
import type { Memberships } from "./organization.js";
import { inOrganization } from "./organization.js";
import type { PolicyDocuments } from "./policy-documents.js";
import { policyDocuments } from "./policy-documents.js";

const KEPT = 20_000;

export interface Identify {
  /** Finds the identity of a caller. @throws Failure for a key that is none, or has expired. */
  identify(caller: Caller, asked: Asked): Identity;
  /** What a refused caller's policies will be once every change of IAM is seen; undefined when that is so already. */
  coming(caller: Caller, now: number): DenialView["coming"];
}

export interface Asked {
  /** Service that is called: it words the refusal. */
  readonly service: string;
  /** ms since epoch. */
  readonly now: number;
}

export interface IdentifyParts {
  readonly store: Store;
  /** IAM as the services see it. */
  readonly propagated: DelayedStore;
  readonly managedPolicies: ManagedPolicySource;
  readonly settings: Settings;
  readonly memberships: Memberships;
}

interface Known {
  readonly identity: Identity;
  /** ms since epoch. */
  readonly expiresAt?: number;
}

/**
 * Identities are kept until a row of IAM or Organizations changes, or a change of IAM is seen: compiling a principal is dear, a
 * decision is not.
 */
export function createIdentify(parts: IdentifyParts): Identify {
  const { store, propagated, managedPolicies, settings, memberships } = parts;
  const identityOf = ({ holder }: Credential, documents: PolicyDocuments) => {
    const identity = "session" in holder ? identityOfSession(holder, documents) : identityOfUser(holder, documents);
    return inOrganization(identity, memberships(identity.account));
  };
  const kept = new Map<string, Known>();
  const documents = policyDocuments(propagated, managedPolicies);
  let seen = 0;
  store.subscribe((changes) => {
    if (changes.some(concernsIdentity)) kept.clear();
  });
  const keep = (accessKeyId: string, entry: Known) => {
    if (kept.size >= KEPT) kept.clear();
    kept.set(accessKeyId, entry);
  };
  const look = (accessKeyId: string, service: string): Known => {
    const credential = findCredential(accessKeyId, propagated, settings);
    if (!credential) return refuseWire(invalidSecurityToken, familyOf(service), {});
    return { identity: identityOf(credential, documents), expiresAt: credential.expiresAt };
  };
  const identify: Identify["identify"] = (caller, { service, now }) => {
    if (caller.kind === "service") return inOrganization(identityOfService(caller), memberships(caller.account));
    if (caller.kind === "anonymous") return identityOfNobody(settings.account);
    if (propagated.seen !== seen) kept.clear();
    seen = propagated.seen;
    let entry = kept.get(caller.accessKeyId);
    if (!entry) {
      entry = look(caller.accessKeyId, service);
      // INVARIANT: what is kept was committed. A transaction under way may still be undone, and its key with it.
      if (store.pending.length === 0) keep(caller.accessKeyId, entry);
    }
    if (entry.expiresAt !== undefined && entry.expiresAt <= now) {
      refuseWire(securityTokenExpired, familyOf(service), {});
    }
    return entry.identity;
  };
  const coming: Identify["coming"] = (caller, now) => {
    const seenAt = propagated.allSeenAt;
    if (caller.kind !== "access-key" || seenAt === undefined) return undefined;
    const credential = findCredential(caller.accessKeyId, store, settings);
    if (!credential) return undefined;
    const { policies } = identityOf(credential, policyDocuments(store, managedPolicies));
    return { policies, seenIn: Math.ceil((seenAt - now) / 1000) };
  };
  return { identify, coming };
}

/** Refuses a request without a signature. @throws Failure always */
export function refuseUnsigned(service: string): never {
  const family = familyOf(service);
  return refuseWire(authFailure("unsigned", family), family, {});
}

/** Query services spell these refusals otherwise than JSON ones; they are those that spell a denial otherwise. */
function familyOf(service: string): WireFamily {
  return denialCode(service).code === "AccessDenied" ? "query" : "json";
}

/**
 * A new session, and that a key was used, change nothing for identities that are known; everything else of IAM, Organizations
 * and STS may.
 */
function concernsIdentity(change: Change): boolean {
  if (change.table === accessKeyUses.name) return false;
  if (change.table.startsWith("organizations.")) return true;
  return change.table.startsWith("iam.") || (change.table === "sts.session" && change.before !== undefined);
}
