import {
  organizationsDuplicatePolicyAttachment,
  organizationsPolicyTypeNotEnabled,
  organizationsTooManyPoliciesAttached,
  refuse,
} from "@understudy/catalogue";
import { policyCheck, targetCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireManaged, requirePolicy, requireTarget } from "../require.js";
import { attachmentKey, attachments } from "../tables.js";

/** Source: AWS Organizations API reference, AttachPolicy. */
export const AttachPolicy = operation("AttachPolicy", {
  authorize: ({ PolicyId, TargetId }, read) => [
    policyCheck("AttachPolicy", PolicyId, read),
    targetCheck("AttachPolicy", TargetId, PolicyId, read),
  ],
  run({ PolicyId, TargetId }, context) {
    const { store } = context;
    const organization = requireManaged(context);
    const { id: policyId, type } = requirePolicy(organization, PolicyId, context);
    const { id: target } = requireTarget(organization, TargetId, context);
    if (!organization.policyTypes.includes(type)) refuse(organizationsPolicyTypeNotEnabled, {});
    const attached = store
      .list(attachments, "target", attachmentKey(organization.id, target))
      .filter((row) => row.type === type);
    if (attached.some((row) => row.policyId === policyId)) refuse(organizationsDuplicatePolicyAttachment, {});
    if (attached.length >= MOST_ATTACHED) refuse(organizationsTooManyPoliciesAttached, {});
    store.put(attachments, { organization: organization.id, policyId, type, target });
    return {};
  },
});

/** Of one type. Source: AWS Organizations User Guide, "Quotas and service limits". */
const MOST_ATTACHED = 5;
