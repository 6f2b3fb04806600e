import { dynamodbPolicyInvalid, refuse } from "@understudy/catalogue";
import { validatePolicy } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Context } from "../../gate/operation.js";
import { principalExists } from "../iam/principal-exists.js";
import { principalsOf } from "../iam/trust-principals.js";

/** A resource-based policy on its way in. @throws Failure dynamodb.policy-invalid */
export function checkPolicy(text: string, context: Context): void {
  const wrong = validatePolicy(text, "resource");
  if (wrong) refuse(dynamodbPolicyInvalid, { what: "Syntax errors in policy" });
  const unknown = principalsOf(documentOf(text)).find(({ kind, value }) => !principalExists(kind, value, context));
  if (unknown) refuse(dynamodbPolicyInvalid, { what: `"${unknown.kind}":"${unknown.value}"` });
}
