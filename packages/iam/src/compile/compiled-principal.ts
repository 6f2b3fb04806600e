import type { PrincipalKeys } from "../condition/slots.js";
import { principalKeys } from "../principal/principal-keys.js";
import { levelsOf, type PrincipalLevel } from "../principal/principal-levels.js";
import type { AttachedPolicy, Principal, PrincipalPolicies } from "../types.js";
import { type Candidates, collectCandidates } from "./candidates.js";
import { type CompiledDocument, compileDocument } from "./compiled-document.js";

/** The caller's own layers on one action. Absent: the caller has no such layer. */
export interface ActionEntry {
  /** AWS: sts:GetCallerIdentity needs no permission and no policy can refuse it. */
  readonly unconditional: boolean;
  readonly identity: Candidates | undefined;
  readonly boundary: Candidates | undefined;
  readonly session: Candidates | undefined;
  readonly scps: readonly Candidates[];
}

/**
 * A principal ready for decisions, made by {@link compile}. Opaque but for the policies it was made from.
 */
export interface CompiledPrincipal {
  readonly policies: PrincipalPolicies;
}

const MAX_ACTIONS = 8192;
const UNCONDITIONAL = "sts:getcalleridentity";
const NO_LEVELS: readonly Candidates[] = [];

/** What stands behind a {@link CompiledPrincipal}: an index from action to statements, filled as actions are asked for. */
export class PrincipalIndex implements CompiledPrincipal {
  readonly keys: PrincipalKeys;
  readonly levels: readonly PrincipalLevel[];
  /** The caller's account; undefined for services, web identities and anonymous callers. */
  readonly account: string | undefined;
  /** Identity, boundary and session policies apply. AWS: not to root, and not to callers without an identity side. */
  readonly limited: boolean;
  /** SCPs and RCPs apply. AWS: "SCPs/RCPs don't affect service-linked roles". */
  readonly organised: boolean;
  /** AWS: a federated user without session policy has no permissions of its own. */
  readonly needsSession: boolean;
  private readonly entries = new Map<string, ActionEntry>();
  private readonly identity: readonly CompiledDocument[];
  private readonly boundary: readonly CompiledDocument[] | undefined;
  private readonly session: readonly CompiledDocument[] | undefined;
  private readonly scps: readonly (readonly CompiledDocument[])[];

  constructor(readonly policies: PrincipalPolicies) {
    const { principal, identity, boundary, session, scps } = policies;
    this.keys = principalKeys(principal);
    this.levels = levelsOf(principal);
    this.account = accountOf(principal);
    this.limited = this.account !== undefined && principal.kind !== "root";
    this.organised = !(principal.kind === "role-session" && principal.serviceLinked === true);
    this.needsSession = principal.kind === "federated-user";
    this.identity = this.limited ? compileAll(identity) : [];
    this.boundary = this.limited && boundary ? compileAll([boundary]) : undefined;
    this.session = this.limited && session !== undefined && session.length > 0 ? compileAll(session) : undefined;
    this.scps = this.account !== undefined && this.organised && scps !== undefined ? scps.map(compileAll) : [];
  }

  /** The caller's layers on an action, in any spelling. */
  entryOf(action: string): ActionEntry {
    return this.entries.get(action) ?? this.makeEntry(action);
  }

  private makeEntry(action: string): ActionEntry {
    const lower = action.toLowerCase();
    const known = this.entries.get(lower);
    const collect = (documents: readonly CompiledDocument[]) => collectCandidates(documents, lower, true);
    const entry = known ?? {
      unconditional: lower === UNCONDITIONAL,
      identity: this.limited ? collect(this.identity) : undefined,
      boundary: this.boundary && collect(this.boundary),
      session: this.session && collect(this.session),
      scps: this.scps.length === 0 ? NO_LEVELS : this.scps.map(collect),
    };
    if (this.entries.size >= MAX_ACTIONS) this.entries.clear();
    this.entries.set(action, entry);
    if (action !== lower) this.entries.set(lower, entry);
    return entry;
  }
}

/** By kind, not by member: a caller may pass an object with more members than its kind has. */
function accountOf(principal: Principal): string | undefined {
  switch (principal.kind) {
    case "service":
    case "web-identity":
    case "anonymous":
      return undefined;
    default:
      return principal.account;
  }
}

const compileAll = (policies: readonly AttachedPolicy[]): readonly CompiledDocument[] =>
  policies.map((policy) => compileDocument(policy.document));

/**
 * Prepares a principal for decisions. Documents are compiled once each, by identity, and shared between principals;
 * afterwards compiling another principal with the same documents is cheap. Keep the result as long as the principal's
 * policies stay the same. Works for every kind of principal; those without an identity side take `identity: []`.
 */
export function compile(policies: PrincipalPolicies): CompiledPrincipal {
  return new PrincipalIndex(policies);
}
