import type { AuthorizationRequest, Layer, Principal, PrincipalElement, Statement } from "../types.js";
import { UNKNOWN } from "../types.js";
import { exactResource } from "./escape-literal.js";
import { practiceConditions } from "./practice-conditions.js";

/** How a resource's own policy names a caller. A session is named by its role: the next session must work too. */
export function principalElementOf(principal: Principal): PrincipalElement | undefined {
  switch (principal.kind) {
    case "service":
      return { Service: principal.service };
    case "web-identity":
      return { Federated: principal.provider };
    case "role-session":
      return { AWS: principal.roleArn };
    case "anonymous":
      return undefined;
    default:
      return { AWS: principal.arn };
  }
}

/**
 * The statement that, added to the layer, allows exactly this request of this caller: its action, its resource, and the
 * conditions AWS practice asks for. UNKNOWN when it would need a value that is not known; undefined when the caller
 * cannot be named.
 */
export function statementFor(
  layer: Layer,
  principal: Principal,
  request: AuthorizationRequest,
): Statement | typeof UNKNOWN | undefined {
  const condition = practiceConditions(layer, principal, request);
  if (condition === UNKNOWN) return UNKNOWN;
  const Principal = principalElementOf(principal);
  const named = layer === "trust" || layer === "resource" || layer === "vpc-endpoint";
  if (named && Principal === undefined) return undefined;
  return {
    Effect: "Allow",
    ...(named ? { Principal } : {}),
    Action: request.action,
    ...(layer === "trust" ? {} : { Resource: exactResource(request.resource) }),
    ...(condition === undefined ? {} : { Condition: condition }),
  };
}
