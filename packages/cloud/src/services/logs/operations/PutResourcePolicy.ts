import {
  logsOperationAborted,
  logsResourceLimitExceeded,
  logsResourcePolicyInvalid,
  refuse,
  refuseValidation,
} from "@understudy/catalogue";
import { validatePolicy } from "@understudy/iam";
import type { Input } from "../../../gate/sdk-types.js";
import { logGroupOfIdentifier } from "../arn.js";
import { operation } from "../operation.js";
import { requireGroupByArn } from "../require.js";
import { regionKey, resourcePolicies, resourcePolicyKey } from "../tables.js";
import { wireResourcePolicy } from "../wire-resource-policy.js";

const MOST = 10;

type PutResourcePolicyInput = Input<typeof import("@aws-sdk/client-cloudwatch-logs"), "PutResourcePolicy">;

/**
 * A policy of the account goes by its name, one of a log group by the group's ARN; it takes the place of the one before.
 * Source: CloudWatch Logs API reference, PutResourcePolicy.
 */
export const PutResourcePolicy = operation("PutResourcePolicy", {
  authorize: ({ resourceArn }) => [{ action: "logs:PutResourcePolicy", resource: resourceArn ?? "*" }],
  run(input, context) {
    const { store, now, account, region, ids } = context;
    const { policyName, resourceArn, policyDocument = "" } = input;
    checkGiven(input);
    if (validatePolicy(policyDocument, "resource")) refuse(logsResourcePolicyInvalid, {});
    if (resourceArn !== undefined) requireGroupByArn(logGroupOfIdentifier(resourceArn, context).arn, context);
    const named = { account, region, policyName, resourceArn };
    const before = store.get(resourcePolicies, resourcePolicyKey(named));
    if (resourceArn !== undefined && before && input.expectedRevisionId !== before.revisionId) {
      refuse(logsOperationAborted, {});
    }
    const others = store.list(resourcePolicies, "region", regionKey(account, region));
    const ofAccount = others.filter((row) => row.resourceArn === undefined).length;
    if (!before && resourceArn === undefined && ofAccount >= MOST) refuse(logsResourceLimitExceeded, {});
    const row = { ...named, policyDocument, updatedAt: now, revisionId: ids.uuid() };
    store.put(resourcePolicies, row);
    return {
      resourcePolicy: wireResourcePolicy(row),
      ...(resourceArn !== undefined && { revisionId: row.revisionId }),
    };
  },
});

/** The model requires nothing, the service checks itself; in the words of a constraint. */
function checkGiven({ policyName, resourceArn, policyDocument }: PutResourcePolicyInput): void {
  const missing = [
    ...(policyName === undefined && resourceArn === undefined ? ["policyName"] : []),
    ...(policyDocument === undefined ? ["policyDocument"] : []),
  ];
  const constraint = { kind: "required" } as const;
  const violations = missing.map((path) => ({ path, value: undefined, constraint }));
  if (violations.length > 0) refuseValidation("logs", violations, ["InvalidParameterException"]);
}
