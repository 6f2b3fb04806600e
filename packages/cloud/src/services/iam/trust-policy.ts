/** Trust policies on their way in, and what becomes of them when a principal they name changes. */
import { iamPrincipalInvalid, refuse } from "@understudy/catalogue";
import { policySize } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Context } from "../../gate/operation.js";
import type { Store } from "../../store/store.js";
import { checkQuota } from "./check-quota.js";
import { checkDocument } from "./policy-document.js";
import { principalExists } from "./principal-exists.js";
import { roles } from "./tables.js";
import { principalsOf, withPrincipalRenamed } from "./trust-principals.js";

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

/**
 * Trust policies hold roles and users by their unique ids and only show ARNs. So they follow one that is renamed; of one that is
 * deleted the id is left, and one made anew under its name is another. Source: IAM User Guide, "AWS JSON policy elements: Principal".
 */
export function renameTrusted(store: Store, from: string, to: string): void {
  for (const role of store.list(roles, "trusts", from)) {
    store.put(roles, { ...role, trust: withPrincipalRenamed(role.trust, from, to) });
  }
}
