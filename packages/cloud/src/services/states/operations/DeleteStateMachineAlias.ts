import { parseMachineArn } from "../arn.js";
import { qualifiedCheck } from "../check.js";
import { requireAlias } from "../find.js";
import { operation } from "../operation.js";
import { aliases } from "../tables.js";

/** Source: AWS Step Functions API reference, DeleteStateMachineAlias. */
export const DeleteStateMachineAlias = operation("DeleteStateMachineAlias", {
  authorize: ({ stateMachineAliasArn: arn }, read) => [
    qualifiedCheck("DeleteStateMachineAlias", arn, parseMachineArn(arn).qualifier, read),
  ],
  run({ stateMachineAliasArn }, context) {
    context.store.delete(aliases, requireAlias(stateMachineAliasArn, context).arn);
    return {};
  },
});
