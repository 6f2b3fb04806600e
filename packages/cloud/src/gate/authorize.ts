/** Step 3 of the gate: every check the operation declares, in order; the first that is not allowed refuses the call. */

import type { AnyFailureMode, DenialView, Failure, RoleView } from "@understudy/catalogue";
import {
  denialCode,
  denialMode,
  denialReason,
  ec2UnauthorizedListing,
  ec2UnauthorizedOperation,
  failureOf,
  principalName,
  withOthers,
} from "@understudy/catalogue";
import type { AuthorizationRequest, Decision, RequestContext } from "@understudy/iam";
import { decide } from "@understudy/iam";
import { authorizationMessage } from "../services/sts/authorization-message.js";
import type { SessionRow } from "../services/sts/tables.js";
import type { Network } from "./caller.js";
import { CheckRequest } from "./check-request.js";
import type { Identity } from "./identity.js";
import type { Check, Denial } from "./operation.js";
import type { Memberships } from "./organization.js";
import { orgKeys, rcpsFor } from "./organization.js";

/** A check with its answer, as the decision journal keeps it. */
export interface Checked {
  readonly check: Check;
  readonly decision: Decision;
}

/** What a request brings to every check. */
export interface RequestFacts {
  readonly service: string;
  readonly region: string;
  /** ms since epoch. */
  readonly now: number;
  readonly network?: Network;
  /** The service that sends the caller's request on to this one. */
  readonly through?: string;
  /** The caller's policies with what is not seen yet: tells a change that is too new from one that is missing. */
  readonly coming?: () => DenialView["coming"];
  /** The execution role of the task that calls: tells a permission that is missing from one given to the wrong role. */
  readonly executionRole?: () => RoleView | undefined;
  /** Seals what only sts:DecodeAuthorizationMessage is to read. */
  readonly seal: (message: string) => string;
  readonly memberships: Memberships;
}

/**
 * @param onChecked is told each answer, also the one that refuses.
 * @throws Failure in the words of the service asked.
 */
export function authorize(
  checks: readonly Check[],
  identity: Identity,
  facts: RequestFacts,
  onChecked: (checked: Checked) => void,
): void {
  if (checks.length === 0) return;
  const common = once(() => globalContext(identity, facts));
  for (const [i, check] of checks.entries()) {
    const request = requestOf(check, common, identity, facts);
    const decision = decide(identity.compiled, request);
    onChecked({ check, decision });
    if (decision.outcome === "allow") continue;
    const others = othersDenied(checks.slice(i + 1), common, identity, facts);
    const failure = denial({ check, request: request.plain(), decision }, identity, facts, jointly(check, others));
    throw withOthers(
      failure,
      others.map((other) => denial(other, identity, facts)),
    );
  }
}

/**
 * AWS names one refusal a call; who mends it meets the next. What else would be refused is found out now, for the explanation
 * alone: the sentence stays AWS's.
 */
function othersDenied(
  checks: readonly Check[],
  common: () => RequestContext,
  identity: Identity,
  facts: RequestFacts,
): readonly Denied[] {
  return checks.flatMap((check) => {
    const request = requestOf(check, common, identity, facts);
    const decision = decide(identity.compiled, request);
    return decision.outcome === "allow" ? [] : [{ check, request: request.plain(), decision }];
  });
}

/** The sentence that tells a check and those of the others that are told with it; undefined for one that is told alone. */
function jointly({ action, jointDenial: mode }: Check, others: readonly Denied[]): Denial | undefined {
  if (!mode) return undefined;
  const together = others.filter(({ check }) => check.jointDenial === mode).map(({ check }) => check.action);
  return { mode, values: { permissions: [...new Set([action, ...together])].join(", ") } };
}

function requestOf(
  check: Check,
  common: () => RequestContext,
  identity: Identity,
  { memberships }: RequestFacts,
): CheckRequest {
  const { action, resource } = check;
  const resourceAccount = ownerOf(check);
  const membership = memberships(resourceAccount ?? identity.account);
  return new CheckRequest(check, resourceAccount, rcpsFor(action, resource, membership), () => {
    const all = common();
    const owner = resourceAccount ?? (all["aws:PrincipalAccount"] as string | undefined);
    return {
      ...all,
      ...(owner && { "aws:ResourceAccount": owner, ...orgKeys("Resource", membership) }),
      ...check.context,
    };
  });
}

/**
 * The account whose resource a check is about: its ARN says it. undefined where it says none, as of S3's buckets and of `*`.
 * INVARIANT: no service need think of this. A resource of another account is let to nobody but by that account's policies.
 */
function ownerOf({ action, resource, resourceAccount }: Check): string | undefined {
  if (resourceAccount !== undefined || !resource.startsWith("arn:") || WITHIN.test(action)) return resourceAccount;
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(resource)?.[1];
}

/**
 * These know the caller's own account alone, whatever ARN they are given, and say that there is nothing (recorded for IAM); Organizations'
 * ARNs are the management account's for every member. A role of another account is refused by the service that it is passed to.
 */
const WITHIN = /^(?:iam|organizations):/;

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** Global condition keys. Source: IAM User Guide, "AWS global condition context keys". */
function globalContext(identity: Identity, facts: RequestFacts): RequestContext {
  const { network, now } = facts;
  return {
    ...identity.context,
    "aws:CurrentTime": new Date(now).toISOString(),
    "aws:EpochTime": String(Math.floor(now / 1000)),
    "aws:RequestedRegion": facts.region,
    "aws:SecureTransport": String(network?.secure ?? true),
    ...viaContext(facts),
    ...multiFactorAge(identity.session, now),
    ...(network && { "aws:SourceIp": network.sourceIp, "aws:UserAgent": network.userAgent }),
  };
}

/** Seconds since a second factor was shown: only sessions for which one was have the key. */
function multiFactorAge(session: SessionRow | undefined, now: number): RequestContext {
  if (session?.kind !== "user-session" || session.multiFactorAt === undefined) return {};
  return { "aws:MultiFactorAuthAge": String(Math.floor((now - session.multiFactorAt) / 1000)) };
}

/** Keys of a request that a service sends on. Source: IAM User Guide, aws:CalledVia; AWS KMS Developer Guide, kms:ViaService. */
function viaContext({ through, service, region }: RequestFacts): RequestContext {
  if (through === undefined) return { "aws:ViaAWSService": "false" };
  const principal = `${through}.amazonaws.com`;
  return {
    "aws:ViaAWSService": "true",
    "aws:CalledVia": [principal],
    "aws:CalledViaFirst": principal,
    "aws:CalledViaLast": principal,
    ...(service === "kms" && { "kms:ViaService": `${through}.${region}.amazonaws.com` }),
  };
}

interface Denied {
  readonly check: Check;
  readonly request: AuthorizationRequest;
  readonly decision: Decision;
}

/** @param joint the sentence that tells others too, which has a code of its own. */
function denial(denied: Denied, identity: Identity, facts: RequestFacts, joint?: Denial): Failure {
  const { check, request, decision } = denied;
  const said =
    joint ??
    check.denial ??
    unnamed(denied, identity) ??
    denialMode(identity.principal, printed(check, request), decision);
  const { mode, values } = check.encodedDenial ? encoded(said, denied, identity, facts) : said;
  const coming = facts.coming?.();
  const executionRole = facts.executionRole?.();
  const more = { ...(coming && { coming }), ...(executionRole && { executionRole }) };
  const view = { policies: identity.policies, request, ...more, ...check.denial?.view };
  return failureOf(mode, values, view, joint ? {} : denialCode(facts.service));
}

/** AWS: an explicit deny is told with the resource all the same (aws/aws-nitro-enclaves-sdk-c#157). */
function unnamed({ check, decision }: Denied, identity: Identity): Denial | undefined {
  const { unnamedDenial: mode, action } = check;
  if (!mode || decision.explicit) return undefined;
  return {
    mode,
    values: { principal: principalName(identity.principal), action, reason: denialReason(action, decision) },
  };
}

/** EC2's wording around the usual sentence. Where no resource is named, nothing is encoded (recorded: ec2:DescribeInstances). */
function encoded({ mode, values }: Denial, denied: Denied, identity: Identity, facts: RequestFacts): Denial {
  const { check, request, decision } = denied;
  if (check.printed === "") {
    return { mode: ec2UnauthorizedListing as AnyFailureMode, values: { denial: mode.template.format(values) } };
  }
  const encodedMessage = facts.seal(authorizationMessage(identity.policies.principal, request, decision));
  return {
    mode: ec2UnauthorizedOperation as AnyFailureMode,
    values: { denial: mode.template.format(values), encodedMessage },
  };
}

/** The request as the sentence names it. */
function printed(check: Check, request: AuthorizationRequest): AuthorizationRequest {
  return check.printed === undefined ? request : { ...request, resource: check.printed };
}
