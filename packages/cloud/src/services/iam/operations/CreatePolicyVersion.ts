import { iamTooManyPolicyVersions, refuse } from "@understudy/catalogue";
import { policyCheck } from "../check.js";
import { operation } from "../operation.js";
import { checkManagedDocument } from "../policy-document.js";
import { quotas } from "../quotas.js";
import { requireCustomerPolicy } from "../require.js";
import { policies } from "../tables.js";
import { wireVersion } from "../wire-policy.js";

/** Source: IAM API reference, CreatePolicyVersion. */
export const CreatePolicyVersion = operation("CreatePolicyVersion", {
  authorize: (input, read) => [policyCheck("CreatePolicyVersion", input.PolicyArn, read)],
  run({ PolicyArn, PolicyDocument, SetAsDefault }, context) {
    const policy = requireCustomerPolicy(PolicyArn, context);
    checkManagedDocument(PolicyDocument);
    if (Object.keys(policy.versions).length >= quotas.VersionsPerPolicy) refuse(iamTooManyPolicyVersions, {});
    const versionId = `v${policy.nextVersion}`;
    const version = { document: PolicyDocument, createdAt: context.now };
    const changed = {
      ...policy,
      updatedAt: context.now,
      versions: { ...policy.versions, [versionId]: version },
      nextVersion: policy.nextVersion + 1,
      ...(SetAsDefault && { defaultVersionId: versionId }),
    };
    context.store.put(policies, changed);
    return { PolicyVersion: wireVersion(changed, versionId, version) };
  },
});
