import { contextKeyNames } from "../context-key-names.js";
import { operation } from "../operation.js";
import { readPolicyInputs } from "../simulate/simulated-policy.js";

/** The condition keys and variables that documents ask for. Source: IAM API reference, GetContextKeysForCustomPolicy. */
export const GetContextKeysForCustomPolicy = operation("GetContextKeysForCustomPolicy", {
  authorize: () => [{ action: "iam:GetContextKeysForCustomPolicy", resource: "*" }],
  run: ({ PolicyInputList }) => ({
    ContextKeyNames: contextKeyNames(readPolicyInputs(PolicyInputList, "PolicyInputList", "inline")),
  }),
});
