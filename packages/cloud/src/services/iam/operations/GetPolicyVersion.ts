import { policyCheck } from "../check.js";
import { encodeDocument } from "../encode-document.js";
import { requirePolicy, requireVersion } from "../managed-policy.js";
import { operation } from "../operation.js";
import { wireVersion } from "../wire-policy.js";

/** Source: IAM API reference, GetPolicyVersion. */
export const GetPolicyVersion = operation("GetPolicyVersion", {
  authorize: (input, read) => [policyCheck("GetPolicyVersion", input.PolicyArn, read)],
  run({ PolicyArn, VersionId }, context) {
    const policy = requirePolicy(PolicyArn, context);
    const version = requireVersion(policy, VersionId);
    return {
      PolicyVersion: { Document: encodeDocument(version.document), ...wireVersion(policy, VersionId, version) },
    };
  },
});
