import { parseMachineArn } from "../arn.js";
import { qualifiedCheck } from "../check.js";
import { requireAlias } from "../find.js";
import { operation } from "../operation.js";
import { checkRouting } from "../routing.js";
import { aliases } from "../tables.js";

/** Source: AWS Step Functions API reference, UpdateStateMachineAlias. */
export const UpdateStateMachineAlias = operation("UpdateStateMachineAlias", {
  authorize: ({ stateMachineAliasArn: arn }, read) => [
    qualifiedCheck("UpdateStateMachineAlias", arn, parseMachineArn(arn).qualifier, read),
  ],
  run({ stateMachineAliasArn, description, routingConfiguration }, context) {
    const { store, now } = context;
    const alias = requireAlias(stateMachineAliasArn, context);
    store.put(aliases, {
      ...alias,
      ...(description !== undefined && { description }),
      ...(routingConfiguration && { routingConfiguration: checkRouting(routingConfiguration, context) }),
      updatedAt: now,
    });
    return { updateDate: new Date(now) };
  },
});
