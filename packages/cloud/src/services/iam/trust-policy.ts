/** Trust policies on their way in. */
import { iamPrincipalInvalid, refuse } from "@understudy/catalogue";
import { policySize } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Context } from "../../gate/operation.js";
import { checkQuota } from "./check-quota.js";
import { checkDocument } from "./policy-document.js";
import { principalExists } from "./principal-exists.js";
import { principalsOf } from "./trust-principals.js";

/**
 * Principals are looked up when the policy is stored. Source: IAM User Guide, "AWS JSON policy elements: Principal".
 * @throws Failure MalformedPolicyDocument, or LimitExceeded when it is too long
 */
export function checkTrustPolicy(text: string, context: Context): void {
  checkDocument(text, "trust");
  for (const { kind, value } of principalsOf(documentOf(text))) {
    if (principalExists(kind, value, context)) continue;
    refuse(iamPrincipalInvalid, { kind: kind.toUpperCase(), value });
  }
  checkQuota("ACLSizePerRole", policySize(text));
}
