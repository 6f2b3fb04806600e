import { iamAccountAliasAlreadyExists, refuse } from "@understudy/catalogue";
import { accountAliases } from "../account-tables.js";
import { operation } from "../operation.js";

/** An account has one alias: another takes its place. Source: IAM API reference, CreateAccountAlias; floci-io/floci#2103 (tried on AWS). */
export const CreateAccountAlias = operation("CreateAccountAlias", {
  authorize: () => [{ action: "iam:CreateAccountAlias", resource: "*" }],
  run({ AccountAlias: alias }, { store, account }) {
    if (store.get(accountAliases, alias)) refuse(iamAccountAliasAlreadyExists, { alias });
    for (const old of store.list(accountAliases, "account", account)) store.delete(accountAliases, old.alias);
    store.put(accountAliases, { alias, account });
    return {};
  },
});
