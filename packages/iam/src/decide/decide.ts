import { type CompiledPrincipal, compile, type PrincipalIndex } from "../compile/compiled-principal.js";
import { beginRequest } from "../condition/slots.js";
import type { AuthorizationRequest, Decision, Principal } from "../types.js";
import { UNGRANTED_ALLOW, unknownDecision } from "./decisions.js";
import { explicitDeny } from "./explicit-deny.js";
import { NeededAllows } from "./needed-allows.js";

/** One for all decisions: they are synchronous and never nested. */
const needed = new NeededAllows();

/**
 * May this principal do this? One action on one resource; the checks an operation makes besides (`iam:PassRole`, …) are
 * separate requests, as they are in AWS.
 *
 * - An explicit deny in any layer wins. Otherwise every layer that applies must allow; the first that does not is named.
 * - `unknown` is given only when the answer really hangs on a value that is {@link UNKNOWN}.
 * - Allows and explicit denies name their statement. The account's root user is allowed without one.
 *
 * The result is shared and frozen: do not keep changing state in it. Never throws for documents that are valid.
 * AWS: IAM User Guide "Policy evaluation logic".
 */
export function decide(compiled: CompiledPrincipal, request: AuthorizationRequest): Decision {
  const principal = compiled as PrincipalIndex;
  const entry = principal.entryOf(request.action);
  if (entry.unconditional) return UNGRANTED_ALLOW;
  beginRequest(principal.keys, request);
  const denial = explicitDeny(principal, entry, request);
  if (denial?.explicit) return denial;
  const hoped = needed.evaluate(principal, entry, request, true);
  if (hoped.outcome === "deny") return hoped;
  if (denial !== undefined) return denial;
  if (!needed.doubted) return hoped;
  const sure = needed.evaluate(principal, entry, request, false);
  return sure.outcome === "allow" ? sure : unknownDecision(sure.layer!, undefined);
}

/**
 * As {@link decide}, for a caller without identity policies: an AWS service, a web identity, an anonymous caller. The
 * resource's own policy decides alone (with RCPs and the VPC endpoint policy, where given).
 */
export function decideResourceOnly(principal: Principal, request: AuthorizationRequest): Decision {
  return decide(compile({ principal, identity: [] }), request);
}
