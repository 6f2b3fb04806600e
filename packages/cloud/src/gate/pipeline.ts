/**
 * The path of a request, top to bottom:
 *
 *   identify   who calls: root, user, session, service, and whether a session of that kind gets that far; use of keys is kept
 *   find       the operation; one that AWS has and we have not is refused as such; who did not sign only gets to what takes that
 *   validate   shape and constraints; of an unsigned request, the token that says who calls
 *   authorize  every check the operation declares, dependent ones too
 *   prepare    what stays done even when the call is refused after all
 *   run        against the store, all or nothing; starts nothing
 *   record     the decision journal, and what was refused
 *   wait       for what cannot be answered at once; the journal then learns what came of it
 *
 * Controllers' calls take the same path: nothing has a way around it.
 */

import type { ManagedPolicySource } from "@understudy/catalogue";
import { Failure, principalName } from "@understudy/catalogue";
import type { StoredBlob } from "../blobs/blobs.js";
import type { Crypto } from "../crypto.js";
import type { Ids } from "../ids.js";
import type { Models } from "../model/model.js";
import type { Dynalite } from "../services/dynamodb/dynalite.js";
import { propagatedIam } from "../services/iam/propagation.js";
import { sealMessage } from "../services/sts/sealed-message.js";
import type { Settings } from "../settings.js";
import type { DelayedStore } from "../store/delayed-store.js";
import type { Store } from "../store/store.js";
import type { RawRequest, Upstreams } from "../upstream/upstream.js";
import type { Checked } from "./authorize.js";
import { authorize } from "./authorize.js";
import type { Caller, Network } from "./caller.js";
import type { CheckRecord } from "./decision-journal.js";
import { DecisionJournal } from "./decision-journal.js";
import { executionRoleOf } from "./execution-role-of.js";
import { recordApiFailure } from "./failures.js";
import { createFindOperation } from "./find-operation.js";
import { createIdentify, refuseUnsigned } from "./identify.js";
import type { Identity } from "./identity.js";
import { oneMoment } from "./one-moment.js";
import type { Context, Service } from "./operation.js";
import { createMemberships } from "./organization.js";
import { recordKeyUse } from "./record-key-use.js";
import { checkReach } from "./session-reach.js";
import { validateInput } from "./validate-input.js";
import type { Came } from "./wait.js";
import { Wait } from "./wait.js";
import type { Later, OnGone, Waiting } from "./waiting.js";
import { createWaiting, Pending } from "./waiting.js";

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
  /** Bytes that belong to the input, which the host received and keeps. When the call fails, they are the host's to delete. */
  readonly body?: StoredBlob;
  /** The request as it came, of an operation that an upstream answers. */
  readonly raw?: RawRequest;
  /** Given by the host, which answers with it; made here for calls from inside. */
  readonly requestId?: string;
  readonly parent?: string;
  readonly controller?: string;
  /** `secretsmanager`: the service that sends the caller's request on to this one. */
  readonly through?: string;
}

/**
 * Makes one call. Synchronous: not for operations that wait. @throws Failure (the caller's to mend); anything else thrown is a defect
 * of ours.
 */
export type Call = (request: CallRequest) => unknown;

/**
 * The first half of a call whose body is long: everything up to `authorize`, before a byte of the body is taken.
 * @throws Failure as {@link Call}
 */
export type Admit = (request: CallRequest) => Admitted;

/** A call that is allowed and waits for its body. */
export interface Admitted {
  /** The second half. @param input the input again, with what came after the headers. @throws Failure */
  run(input: unknown): unknown;
  /** Notes that the body was refused: the call did not take place. */
  refused(failure: Failure): void;
}
/** Makes one call and waits for its answer, where there is something to wait for. Rejects with what {@link Call} throws. */
export type Ask = (request: CallRequest, onGone?: OnGone) => Promise<unknown>;

export interface GateParts {
  readonly services: readonly Service[];
  readonly models: Models;
  readonly store: Store;
  readonly ids: Ids;
  readonly crypto: Crypto;
  readonly now: () => number;
  readonly settings: Settings;
  readonly managedPolicies: ManagedPolicySource;
  readonly dynalite: Dynalite;
  /** Ends long polls. */
  readonly later: Later;
  /** Who answers for services that are not here. */
  readonly upstreams?: Upstreams;
}

export interface Gate {
  readonly call: Call;
  readonly admit: Admit;
  readonly ask: Ask;
  readonly waiting: Waiting;
  readonly decisions: DecisionJournal;
  /** The state with IAM as those see it who rely on it. */
  readonly propagated: DelayedStore;
}

export function createGate(parts: GateParts): Gate {
  const { store, ids, settings, managedPolicies } = parts;
  const decisions = new DecisionJournal();
  const moment = oneMoment(parts.now);
  const propagated = propagatedIam(store, settings, moment.now);
  const memberships = createMemberships(store);
  const { identify, coming } = createIdentify({ store, propagated, managedPolicies, settings, memberships });
  const findOperation = createFindOperation(parts.services, parts.models, parts.upstreams);
  const seal = (message: string) => sealMessage(message, parts);

  const waiting = createWaiting(store, parts.later, parts.upstreams?.send);
  const call: Call = (request) => {
    const output = moment.within(() => begin(request).run(request.input));
    if (output instanceof Pending)
      throw new Error(`${request.service}:${request.operation} is answered later: ask for it.`);
    return output;
  };
  const ask: Ask = async (request, onGone) => {
    const output = moment.within(() => begin(request).run(request.input));
    return output instanceof Pending ? waiting.wait(output, onGone) : output;
  };
  const admit: Admit = (request) => {
    const { run, refused } = moment.within(() => begin(request));
    return { run: (input) => moment.within(() => run(input)), refused };
  };
  const inside = { ...parts, call, propagated };
  const begin: Admit = (request) => {
    const id = request.requestId ?? ids.uuid();
    const now = moment.now();
    const checks: CheckRecord[] = [];
    let identity: Identity | undefined;
    const record = (outcome: "done" | "waiting" | Failure) => recordOf(id, now, request, identity, checks, outcome);
    const refused = (failure: Failure) => {
      decisions.put(record(failure));
      if (request.parent || request.controller) return;
      recordApiFailure(store, { id, now, request, identity, failure });
    };
    const recorded = <Result>(work: () => Result): Result => {
      try {
        return work();
      } catch (error) {
        if (error instanceof Failure) refused(error);
        throw error;
      }
    };
    const answerOf = ({ answer }: Wait, came: Came, context: Context) =>
      recorded(() => {
        const output = store.transact(() => answer(came, { ...context, now: moment.now() }));
        if (output !== undefined || came !== "change") decisions.put(record("done"));
        return output;
      });
    const admitted = recorded(() => {
      identity = identify(request.caller, { service: request.service, now });
      checkReach(identity.session, request.service, request.operation);
      recordKeyUse(store, request, identity, now);
      const { operation, model, takesUnsigned } = findOperation(request.service, request.operation);
      const unsigned = identity.principal.kind === "anonymous";
      if (unsigned && !operation.identify && !takesUnsigned) refuseUnsigned(request.service);
      validateInput(model, operation.name, request.input);
      const input = (request.input ?? {}) as never;
      if (operation.identify) identity = operation.identify(input, contextOf(inside, request, identity, id, now));
      const context = contextOf(inside, request, identity, id, now);
      const { service, region, network, through } = request;
      const caller = identity;
      const facts = {
        service,
        region,
        now,
        network,
        through,
        memberships,
        seal,
        coming: () => coming(request.caller, now),
        executionRole: () => executionRoleOf(caller, { store: propagated, settings, managedPolicies }),
      };
      authorize(operation.authorize(input, context), identity, facts, (checked) => checks.push(checkRecord(checked)));
      return { operation, context };
    });
    const run = (given: unknown) =>
      recorded(() => {
        const { operation, context } = admitted;
        const input = (given ?? {}) as never;
        if (operation.prepare) store.transact(() => operation.prepare?.(input, context));
        const output = store.transact(() => operation.run(input, context));
        decisions.put(record(output instanceof Wait ? "waiting" : "done"));
        if (!(output instanceof Wait)) return output;
        const failed = (error: unknown) => error instanceof Failure && refused(error);
        return new Pending(output.until, (came) => moment.within(() => answerOf(output, came, context)), failed);
      });
    return { run, refused };
  };
  return { call, ask, admit, waiting, decisions, propagated };
}

function contextOf(
  parts: GateParts & Pick<Gate, "call" | "propagated">,
  request: CallRequest,
  caller: Identity,
  id: string,
  now: number,
): Context {
  const nested = { region: request.region, network: request.network, parent: id };
  return {
    store: parts.store,
    propagated: parts.propagated,
    ids: parts.ids,
    crypto: parts.crypto,
    now,
    caller,
    account: caller.account,
    region: request.region,
    settings: parts.settings,
    managedPolicies: parts.managedPolicies,
    dynalite: parts.dynalite,
    callerReference: request.caller,
    host: request.network?.host,
    body: request.body,
    raw: request.raw,
    call: (as, service, operation, input) => parts.call({ ...nested, caller: as, service, operation, input }),
    // AWS: the address is the service's own then, which is nobody's business here.
    forward: (through, service, operation, input) =>
      parts.call({ ...nested, network: undefined, caller: request.caller, service, operation, input, through }),
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
  came: "done" | "waiting" | Failure,
) {
  const failure = typeof came === "string" ? undefined : came;
  const denied = checks.some((check) => check.outcome !== "allow");
  return {
    id,
    time,
    principal: identity && principalName(identity.principal),
    service: request.service,
    operation: request.operation,
    region: request.region,
    parent: request.parent,
    controller: request.controller,
    checks,
    outcome: typeof came === "string" ? came : denied ? "refused" : "failed",
    failure: failure && {
      mode: failure.mode.id,
      code: failure.code,
      message: failure.message,
      values: failure.values,
      cause: failure.cause,
    },
  } as const;
}
