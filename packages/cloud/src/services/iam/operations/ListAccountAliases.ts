import { operation } from "../operation.js";

/** No account here has an alias. Source: IAM API reference, ListAccountAliases. */
export const ListAccountAliases = operation("ListAccountAliases", {
  authorize: () => [{ action: "iam:ListAccountAliases", resource: "*" }],
  run: () => ({ AccountAliases: [], IsTruncated: false }),
});
