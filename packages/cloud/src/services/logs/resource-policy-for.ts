import type { AttachedPolicy } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Read } from "../../gate/operation.js";
import type { GroupNamed } from "./check.js";
import { regionKey, resourcePolicies } from "./tables.js";

/**
 * What the resource policies of the group's account and Region say of it, as one document. AWS asks them for its own services
 * only: "Resource policies with actions invoked by non-AWS service principals will not be enforced."
 * Source: CloudWatch Logs API reference, PutResourcePolicy.
 */
export function resourcePolicyFor(group: GroupNamed, { store, caller, region }: Read): AttachedPolicy | undefined {
  if (caller.principal.kind !== "service") return undefined;
  const rows = store
    .list(resourcePolicies, "region", regionKey(group.account, region))
    .filter(({ resourceArn }) => resourceArn === undefined || resourceArn === group.arn);
  if (rows.length === 0) return undefined;
  const statements = rows.flatMap(({ policyDocument }) => documentOf(policyDocument).Statement ?? []);
  const document = { Version: "2012-10-17", Statement: statements } as const;
  return { document, source: { type: "resource", name: group.arn } };
}
