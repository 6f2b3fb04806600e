import { iamAccountAliasNotFound, refuse } from "@understudy/catalogue";
import { accountAliases } from "../account-tables.js";
import { operation } from "../operation.js";

/** Source: IAM API reference, DeleteAccountAlias. */
export const DeleteAccountAlias = operation("DeleteAccountAlias", {
  authorize: () => [{ action: "iam:DeleteAccountAlias", resource: "*" }],
  run({ AccountAlias: alias }, { store, account }) {
    if (store.get(accountAliases, alias)?.account !== account) refuse(iamAccountAliasNotFound, { alias });
    store.delete(accountAliases, alias);
    return {};
  },
});
