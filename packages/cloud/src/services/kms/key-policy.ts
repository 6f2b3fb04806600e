import { kmsPolicyLocksOut, kmsPolicyMalformed, refuse } from "@understudy/catalogue";
import { decide, validatePolicy } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Read } from "../../gate/operation.js";

/** The policy of a key that is made without one. Source: AWS KMS Developer Guide, "Default key policy". */
export function defaultKeyPolicy(account: string): string {
  const statement = {
    Sid: "Enable IAM User Permissions",
    Effect: "Allow",
    Principal: { AWS: `arn:aws:iam::${account}:root` },
    Action: "kms:*",
    Resource: "*",
  };
  return JSON.stringify({ Version: "2012-10-17", Id: "key-default-1", Statement: [statement] }, null, 2);
}

/**
 * Holds a key policy on its way in against AWS's rules: it must be sound, and the caller must be able to change it again, unless
 * that check is waived. Source: AWS KMS API reference, PutKeyPolicy.
 * @throws Failure MalformedPolicyDocumentException
 */
export function checkKeyPolicy(policy: string, arn: string, waived: boolean | undefined, read: Read): void {
  if (validatePolicy(policy, "resource")) refuse(kmsPolicyMalformed, {});
  if (waived) return;
  const { outcome } = decide(read.caller.compiled, {
    action: "kms:PutKeyPolicy",
    resource: arn,
    context: read.caller.context,
    resourcePolicy: { document: documentOf(policy), source: { type: "resource", name: arn } },
    resourcePolicyMustAllow: true,
  });
  if (outcome !== "allow") refuse(kmsPolicyLocksOut, {});
}
