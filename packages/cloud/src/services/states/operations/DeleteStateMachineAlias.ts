import { parseMachineArn } from "../arn.js";
import { qualifiedCheck } from "../check.js";
import { operation } from "../operation.js";
import { aliases } from "../tables.js";

/** One that is not there is deleted, too (recorded: localstack/localstack test_delete_no_such_alias_arn). Source: AWS Step Functions API reference, DeleteStateMachineAlias. */
export const DeleteStateMachineAlias = operation("DeleteStateMachineAlias", {
  authorize: ({ stateMachineAliasArn: arn }, read) => [
    qualifiedCheck("DeleteStateMachineAlias", arn, parseMachineArn(arn).qualifier, read),
  ],
  run({ stateMachineAliasArn }, context) {
    context.store.delete(aliases, stateMachineAliasArn);
    return {};
  },
});
