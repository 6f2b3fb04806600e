import { parseMachineArn } from "../arn.js";
import { machineCheck } from "../check.js";
import { findVersion, requireNamed, revisionOf } from "../find.js";
import { operation } from "../operation.js";
import { wireRevision } from "../wire-state-machine.js";

/** An alias shows the version to which it routes first. Source: AWS Step Functions API reference, DescribeStateMachine. */
export const DescribeStateMachine = operation("DescribeStateMachine", {
  authorize: (input, read) => [machineCheck("DescribeStateMachine", input.stateMachineArn, read)],
  run(input, context) {
    const { machine, alias, ...named } = requireNamed(parseMachineArn(input.stateMachineArn), context);
    const routed = alias?.routingConfiguration[0]?.stateMachineVersionArn;
    const version = named.version ?? (routed === undefined ? undefined : findVersion(routed, context));
    const { description } = version ?? {};
    return {
      stateMachineArn: version?.arn ?? machine.arn,
      name: machine.name,
      status: "ACTIVE" as const,
      type: machine.type,
      creationDate: new Date(version?.createdAt ?? machine.createdAt),
      ...wireRevision(revisionOf(version?.revision ?? machine.revision, context)),
      ...(description !== undefined && { description }),
    };
  },
});
