import type { PolicyGrantingServiceAccess, PolicyOwnerEntityType } from "@aws-sdk/client-iam";
import { iamServiceNamespaceInvalid, refuse } from "@understudy/catalogue";
import { grantsService } from "@understudy/iam";
import { entityCheck, readEntityArn } from "../entity-arn.js";
import type { IdentityPolicy } from "../identity-policies.js";
import { identityPolicies } from "../identity-policies.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import { serviceNamespaces } from "../service-namespaces.js";

/**
 * Which of somebody's policies let it use services; boundaries do not count.
 * Source: IAM API reference, ListPoliciesGrantingServiceAccess.
 */
export const ListPoliciesGrantingServiceAccess = operation("ListPoliciesGrantingServiceAccess", {
  authorize: (input, read) => [entityCheck("ListPoliciesGrantingServiceAccess", input.Arn, read)],
  run(input, context) {
    const known = serviceNamespaces(context.managedPolicies);
    const unknown = input.ServiceNamespaces.filter((namespace) => !known.has(namespace));
    if (unknown.length > 0) refuse(iamServiceNamespaceInvalid, { namespaces: unknown.join(", ") });
    const { policies } = identityPolicies(readEntityArn(input.Arn, context), context);
    // AWS: a namespace that stands twice is answered once (recorded).
    const namespaces = [...new Set(input.ServiceNamespaces)];
    const { items, end } = pageOfList(input, namespaces, (namespace) => namespace);
    const PoliciesGrantingServiceAccess = items.map((ServiceNamespace) => ({
      ServiceNamespace,
      Policies: policies.filter(({ document }) => grantsService(document, ServiceNamespace)).map(wirePolicy),
    }));
    return { PoliciesGrantingServiceAccess, ...end };
  },
});

function wirePolicy({ name, arn, owner }: IdentityPolicy): PolicyGrantingServiceAccess {
  if (!owner) return { PolicyName: name, PolicyType: "MANAGED", PolicyArn: arn };
  const EntityType = owner.kind.toUpperCase() as PolicyOwnerEntityType;
  return { PolicyName: name, PolicyType: "INLINE", EntityType, EntityName: owner.name };
}
