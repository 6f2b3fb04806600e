import { iamPasswordPolicyNotFound, refuse } from "@understudy/catalogue";
import { passwordPolicies } from "../account-tables.js";
import { operation } from "../operation.js";

/** After this the default policy counts again. Source: IAM API reference, DeleteAccountPasswordPolicy. */
export const DeleteAccountPasswordPolicy = operation("DeleteAccountPasswordPolicy", {
  authorize: () => [{ action: "iam:DeleteAccountPasswordPolicy", resource: "*" }],
  run(_input, { store, account }) {
    if (!store.get(passwordPolicies, account)) refuse(iamPasswordPolicyNotFound, { account });
    store.delete(passwordPolicies, account);
    return {};
  },
});
