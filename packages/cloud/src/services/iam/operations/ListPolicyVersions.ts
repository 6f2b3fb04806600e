import { policyCheck } from "../check.js";
import { requirePolicy } from "../managed-policy.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import { wireVersion } from "../wire-policy.js";

/** Newest first. Source: IAM API reference, ListPolicyVersions. */
export const ListPolicyVersions = operation("ListPolicyVersions", {
  authorize: (input, read) => [policyCheck("ListPolicyVersions", input.PolicyArn, read)],
  run(input, context) {
    const policy = requirePolicy(input.PolicyArn, context);
    const newestFirst = Object.entries(policy.versions).sort(([one], [other]) => numberOf(other) - numberOf(one));
    const { items, end } = pageOfList(input, newestFirst, ([id]) => id);
    return { Versions: items.map(([id, version]) => wireVersion(policy, id, version)), ...end };
  },
});

const numberOf = (versionId: string) => Number(versionId.slice(1));
