import type { Context } from "../../../gate/operation.js";
import type { Input } from "../../../gate/sdk-types.js";
import { entityCheck, readEntityArn } from "../entity-arn.js";
import { identityPolicies } from "../identity-policies.js";
import { operation } from "../operation.js";
import { isTypeExcluded, withoutExcluded } from "../simulate/excluded-policies.js";
import type { Simulated } from "../simulate/simulate.js";
import { simulate } from "../simulate/simulate.js";
import { simulatedIdentityPolicy } from "../simulate/simulated-policy.js";

type SimulateInput = Input<typeof import("@aws-sdk/client-iam"), "SimulatePrincipalPolicy">;

/** What somebody's policies say of actions, without doing them. Source: IAM API reference, SimulatePrincipalPolicy. */
export const SimulatePrincipalPolicy = operation("SimulatePrincipalPolicy", {
  authorize: (input, read) => [entityCheck("SimulatePrincipalPolicy", input.PolicySourceArn, read)],
  run: (input, context) => simulate(input, simulated(input, context)),
});

function simulated({ PolicySourceArn, PolicyExclusionList = [] }: SimulateInput, context: Context): Simulated {
  const all = identityPolicies(readEntityArn(PolicySourceArn, context), context);
  const { policies, boundary, arn, id, serviceLinked } = withoutExcluded(all, PolicyExclusionList);
  const scps = serviceLinked || isTypeExcluded("scp", PolicyExclusionList) ? undefined : context.caller.policies.scps;
  return {
    operation: "SimulatePrincipalPolicy",
    account: context.account,
    identity: { arn, id, serviceLinked },
    policies: policies.map((policy) => simulatedIdentityPolicy(policy)),
    ...(boundary && { boundary: simulatedIdentityPolicy(boundary, "boundary") }),
    // Only their account is asked about, and the caller is of the same one: the same service control policies limit both.
    ...(scps && { scps }),
  };
}
