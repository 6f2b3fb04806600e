import type { AuthorizationRequest, Decision, Principal } from "@understudy/iam";
import type { AnyFailureMode } from "../../failure-mode.js";
import type { Values } from "../../template.js";
import { articleOf, policyTypes } from "../causes/denial/policy-type.js";
import { iamDeniedExplicit } from "./denied-explicit.js";
import { iamDeniedExplicitWithArn } from "./denied-explicit-with-arn.js";
import { iamDeniedImplicit } from "./denied-implicit.js";
import { iamDeniedImplicitWithoutResource } from "./denied-implicit-without-resource.js";
import { principalName } from "./principal-name.js";

/** Why nothing allowed it, in the words of {@link iamDeniedImplicit}, for sentences that name no resource. */
export function denialReason(action: string, { layer = "identity" }: Decision): string {
  return `no ${policyTypes[layer]} allows the ${action} action`;
}

/**
 * The sentence in which AWS tells a denial: which mode, with which values. Where `resource` is empty the sentence names none.
 * The code depends on the service (denial-codes.ts).
 */
export function denialMode(
  principal: Principal,
  request: Pick<AuthorizationRequest, "action" | "resource">,
  decision: Decision,
): { readonly mode: AnyFailureMode; readonly values: Values } {
  const layer = decision.layer ?? "identity";
  const said = {
    principal: principalName(principal),
    action: request.action,
    resource: request.resource || "*",
    policyType: policyTypes[layer],
  };
  if (!decision.explicit && request.resource === "") {
    const { resource: _resource, ...values } = said;
    return { mode: iamDeniedImplicitWithoutResource as AnyFailureMode, values };
  }
  if (!decision.explicit) return { mode: iamDeniedImplicit as AnyFailureMode, values: said };
  const values = { ...said, article: articleOf(layer) };
  const policyArn = decision.statement?.source.arn;
  if (!policyArn) return { mode: iamDeniedExplicit as AnyFailureMode, values };
  return { mode: iamDeniedExplicitWithArn as AnyFailureMode, values: { ...values, policyArn } };
}
