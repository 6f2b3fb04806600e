import { parseMachineArn } from "../arn.js";
import { qualifiedCheck } from "../check.js";
import { requireAlias } from "../find.js";
import { operation } from "../operation.js";

/** Source: AWS Step Functions API reference, DescribeStateMachineAlias. */
export const DescribeStateMachineAlias = operation("DescribeStateMachineAlias", {
  authorize: ({ stateMachineAliasArn: arn }, read) => [
    qualifiedCheck("DescribeStateMachineAlias", arn, parseMachineArn(arn).qualifier, read),
  ],
  run({ stateMachineAliasArn }, context) {
    const alias = requireAlias(stateMachineAliasArn, context);
    return {
      stateMachineAliasArn,
      name: alias.name,
      ...(alias.description !== undefined && { description: alias.description }),
      routingConfiguration: [...alias.routingConfiguration],
      creationDate: new Date(alias.createdAt),
      updateDate: new Date(alias.updatedAt),
    };
  },
});
