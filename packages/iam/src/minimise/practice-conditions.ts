import { type AuthorizationRequest, type ConditionBlock, type Layer, type Principal, UNKNOWN } from "../types.js";
import { contextValue } from "./context-value.js";
import { escapeLiteral } from "./escape-literal.js";

/**
 * Keys that belong into an Allow of these actions.
 * AWS: IAM User Guide "Granting a user permissions to pass a role to an AWS service" and "Using service-linked roles".
 */
const KEY_OF_ACTION: Readonly<Record<string, string>> = {
  "iam:passrole": "iam:PassedToService",
  "iam:createservicelinkedrole": "iam:AWSServiceName",
};

/** `token.actions.githubusercontent.com` of an OIDC provider's ARN or name. */
function providerHost(provider: string): string {
  const mark = "oidc-provider/";
  const at = provider.indexOf(mark);
  return at < 0 ? provider : provider.slice(at + mark.length);
}

/** The keys that keep a resource's own policy from allowing more than this caller. */
function keysOfCaller(principal: Principal, request: AuthorizationRequest): readonly string[] {
  // AWS: "The confused deputy problem": a service acts for many accounts.
  if (principal.kind === "service") return ["aws:SourceAccount"];
  if (principal.kind === "web-identity") {
    if (principal.provider.includes("saml-provider/")) return ["SAML:aud"];
    const host = providerHost(principal.provider);
    return [`${host}:aud`, `${host}:sub`];
  }
  if (principal.kind === "anonymous") return [];
  // AWS: "How to use an external ID": third parties send one across accounts.
  return principal.account === (request.resourceAccount ?? principal.account) ? [] : ["sts:ExternalId"];
}

/**
 * The conditions AWS's own practice asks for in a statement that allows just this request; undefined when there are none.
 * UNKNOWN when one is needed whose value is not known.
 */
export function practiceConditions(
  layer: Layer,
  principal: Principal,
  request: AuthorizationRequest,
): ConditionBlock | typeof UNKNOWN | undefined {
  const ofAction = KEY_OF_ACTION[request.action.toLowerCase()];
  const ofCaller = layer === "trust" || layer === "resource" ? keysOfCaller(principal, request) : [];
  const keys = ofAction === undefined ? ofCaller : [ofAction, ...ofCaller];
  const equal: Record<string, string | string[]> = {};
  for (const key of keys) {
    const values = contextValue(request.context, key);
    if (values === UNKNOWN) return UNKNOWN;
    if (values === undefined) continue;
    const exact = values.map((value) => escapeLiteral(value, false));
    equal[key] = exact.length === 1 ? exact[0]! : exact;
  }
  const block: Record<string, Record<string, string | string[]>> = {};
  if (Object.keys(equal).length > 0) block.StringEquals = equal;
  // A root principal stands for its whole account; this narrows it to the root user.
  if (principal.kind === "root" && layer !== "identity") block.ArnEquals = { "aws:PrincipalArn": principal.arn };
  return Object.keys(block).length === 0 ? undefined : block;
}
