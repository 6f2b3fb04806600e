import {
  organizationsLastPolicyAttached,
  organizationsNonDetachablePolicy,
  organizationsPolicyNotAttached,
  refuse,
} from "@understudy/catalogue";
import { findAwsPolicy } from "../aws-policies.js";
import { policyCheck, targetCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged, requirePolicy, requireTarget } from "../require.js";
import { attachmentKey, attachments } from "../tables.js";

/** Source: AWS Organizations API reference, DetachPolicy. */
export const DetachPolicy = operation("DetachPolicy", {
  authorize: ({ PolicyId, TargetId }, read) => [
    policyCheck("DetachPolicy", PolicyId, read),
    targetCheck("DetachPolicy", TargetId, PolicyId, read),
  ],
  run({ PolicyId, TargetId }, context) {
    const { store } = context;
    const organization = requireManaged(context);
    const { id: policyId, type } = requirePolicy(organization, PolicyId, context);
    const { id: target } = requireTarget(organization, TargetId, context);
    const attached = store
      .list(attachments, "target", attachmentKey(organization.id, target))
      .filter((row) => row.type === type);
    const row = attached.find((one) => one.policyId === policyId) ?? refuse(organizationsPolicyNotAttached, {});
    if (type === "RESOURCE_CONTROL_POLICY" && findAwsPolicy(policyId)) refuse(organizationsNonDetachablePolicy, {});
    if (attached.length === 1) refuse(organizationsLastPolicyAttached, {});
    store.delete(attachments, attachments.key(row));
    return {};
  },
});
