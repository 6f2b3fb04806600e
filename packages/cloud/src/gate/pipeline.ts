/**
 * The path of a request, top to bottom:
 *
 *   identify   who calls: root, user, role session, service
 *   find       the operation; one that AWS has and we have not is refused as such
 *   validate   shape and constraints
 *   authorize  every check the operation declares, dependent ones too
 *   run        against the store, all or nothing; starts nothing
 *   record     the decision journal, and what was refused
 *
 * Controllers' calls take the same path: nothing has a way around it.
 */

import type { ManagedPolicySource } from "@understudy/catalogue";
import { Failure } from "@understudy/catalogue";
import type { Crypto } from "../crypto.js";
import type { Ids } from "../ids.js";
import type { Models } from "../model/model.js";
import type { Settings } from "../settings.js";
import type { Store } from "../store/store.js";
import type { Checked } from "./authorize.js";
import { authorize } from "./authorize.js";
import type { Caller, Network } from "./caller.js";
import type { CheckRecord } from "./decision-journal.js";
import { DecisionJournal } from "./decision-journal.js";
import { recordApiFailure } from "./failures.js";
import { createFindOperation } from "./find-operation.js";
import { createIdentify } from "./identify.js";
import type { Identity } from "./identity.js";
import type { Context, Service } from "./operation.js";
import { createMemberships } from "./organization.js";
import { validateInput } from "./validate-input.js";

/** A call to be made. */
export interface CallRequest {
  readonly caller: Caller;
  /** `ecs`. */
  readonly service: string;
  /** `RunTask`. */
  readonly operation: string;
  /** As the SDK types it; not yet validated. */
  readonly input: unknown;
  readonly region: string;
  readonly network?: Network;
  /** Given by the host, which answers with it; made here for calls from inside. */
  readonly requestId?: string;
  readonly parent?: string;
  readonly controller?: string;
}

/** Makes one call. Synchronous. @throws Failure (the caller's to mend); anything else thrown is a defect of ours. */
export type Call = (request: CallRequest) => unknown;

export interface GateParts {
  readonly services: readonly Service[];
  readonly models: Models;
  readonly store: Store;
  readonly ids: Ids;
  readonly crypto: Crypto;
  readonly now: () => number;
  readonly settings: Settings;
  readonly managedPolicies: ManagedPolicySource;
}

export function createGate(parts: GateParts): { readonly call: Call; readonly decisions: DecisionJournal } {
  const { store, ids, settings, managedPolicies } = parts;
  const decisions = new DecisionJournal();
  const memberships = createMemberships(store);
  const identify = createIdentify(store, managedPolicies, settings, memberships);
  const findOperation = createFindOperation(parts.services, parts.models);

  const call: Call = (request) => {
    const id = request.requestId ?? ids.uuid();
    const now = parts.now();
    const checks: CheckRecord[] = [];
    let identity: Identity | undefined;
    const record = (failure?: Failure) => decisions.add(recordOf(id, now, request, identity, checks, failure));
    try {
      identity = identify(request.caller, { service: request.service, now });
      const { operation, model } = findOperation(request.service, request.operation);
      validateInput(model, operation.name, request.input);
      const context = contextOf(parts, call, request, identity, id, now);
      const facts = { service: request.service, region: request.region, now, network: request.network, memberships };
      const input = (request.input ?? {}) as never;
      authorize(operation.authorize(input, context), identity, facts, (checked) => checks.push(checkRecord(checked)));
      const output = store.transact(() => operation.run(input, context));
      record();
      return output;
    } catch (error) {
      if (error instanceof Failure) {
        record(error);
        if (!request.parent && !request.controller)
          recordApiFailure(store, { id, now, request, identity, failure: error });
      }
      throw error;
    }
  };
  return { call, decisions };
}

function contextOf(
  parts: GateParts,
  call: Call,
  request: CallRequest,
  caller: Identity,
  id: string,
  now: number,
): Context {
  return {
    store: parts.store,
    ids: parts.ids,
    crypto: parts.crypto,
    now,
    caller,
    account: caller.account,
    region: request.region,
    settings: parts.settings,
    managedPolicies: parts.managedPolicies,
    callerReference: request.caller,
    call: (as, service, operation, input) =>
      call({ caller: as, service, operation, input, region: request.region, network: request.network, parent: id }),
  };
}

function checkRecord({ check, decision }: Checked): CheckRecord {
  return {
    action: check.action,
    resource: check.resource,
    outcome: decision.outcome,
    explicit: decision.explicit,
    layer: decision.layer,
    policy: decision.statement?.source.name,
  };
}

function recordOf(
  id: string,
  time: number,
  request: CallRequest,
  identity: Identity | undefined,
  checks: readonly CheckRecord[],
  failure: Failure | undefined,
) {
  const denied = checks.some((check) => check.outcome !== "allow");
  return {
    id,
    time,
    principal: identity && principalName(identity),
    service: request.service,
    operation: request.operation,
    region: request.region,
    parent: request.parent,
    controller: request.controller,
    checks,
    outcome: failure ? (denied ? "refused" : "failed") : "done",
    failure: failure && {
      mode: failure.mode.id,
      code: failure.code,
      message: failure.message,
      values: failure.values,
      cause: failure.cause,
    },
  } as const;
}

/** ARN of the caller, or the name of the AWS service. */
export function principalName(identity: Identity): string {
  const { principal } = identity;
  if (principal.kind === "service") return principal.service;
  return "arn" in principal ? principal.arn : principal.kind;
}
