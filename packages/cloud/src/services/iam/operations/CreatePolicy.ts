import { iamPolicyAlreadyExists, refuse } from "@understudy/catalogue";
import { policyArn } from "../arn.js";
import { requestTags, withTagCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import { operation } from "../operation.js";
import { checkManagedDocument } from "../policy-document.js";
import type { PolicyRow } from "../tables.js";
import { nameKey, policies } from "../tables.js";
import { withTags } from "../tags.js";
import { wireCreatedPolicy } from "../wire-policy.js";

/** Source: IAM API reference, CreatePolicy. */
export const CreatePolicy = operation("CreatePolicy", {
  authorize: (input, read) => {
    const create = {
      action: "iam:CreatePolicy",
      resource: policyArn(read.account, input.Path ?? "/", input.PolicyName),
      printed: `policy ${input.PolicyName}`,
      context: requestTags(input.Tags),
    };
    return withTagCheck(create, "TagPolicy", input.Tags);
  },
  run(input, context) {
    const { account, store, ids, now } = context;
    const { PolicyName: policyName, Path: path = "/" } = input;
    checkManagedDocument(input.PolicyDocument);
    if (store.get(policies, nameKey(account, policyName))) refuse(iamPolicyAlreadyExists, { policyName });
    checkQuota("PoliciesPerAccount", store.count(policies, "account", account) + 1);
    const policy: PolicyRow = {
      account,
      policyName,
      path,
      arn: policyArn(account, path, policyName),
      policyId: ids.unique("ANPA"),
      createdAt: now,
      updatedAt: now,
      tags: withTags(input.Tags, [], "TagsPerPolicy"),
      defaultVersionId: "v1",
      versions: { v1: { document: input.PolicyDocument, createdAt: now } },
      nextVersion: 2,
      // A description once given cannot be changed. Terraform sends an empty one where none was written.
      ...(input.Description && { description: input.Description }),
    };
    store.put(policies, policy);
    return { Policy: wireCreatedPolicy(policy, context) };
  },
});
