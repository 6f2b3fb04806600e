import { contextKeyNames } from "../context-key-names.js";
import { entityCheck, readEntityArn } from "../entity-arn.js";
import { identityPolicies } from "../identity-policies.js";
import { operation } from "../operation.js";
import { readPolicyInputs } from "../simulate/simulated-policy.js";

/** As for documents, of what somebody has attached, the boundary included. Source: IAM API reference, GetContextKeysForPrincipalPolicy. */
export const GetContextKeysForPrincipalPolicy = operation("GetContextKeysForPrincipalPolicy", {
  authorize: (input, read) => [entityCheck("GetContextKeysForPrincipalPolicy", input.PolicySourceArn, read)],
  run({ PolicySourceArn, PolicyInputList = [] }, context) {
    const { policies, boundary } = identityPolicies(readEntityArn(PolicySourceArn, context), context);
    const given = readPolicyInputs(PolicyInputList, "PolicyInputList", "inline");
    return { ContextKeyNames: contextKeyNames([...given, ...policies, ...(boundary ? [boundary] : [])]) };
  },
});
