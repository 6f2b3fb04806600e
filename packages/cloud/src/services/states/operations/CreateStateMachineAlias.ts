import { refuse, statesAliasAlreadyExists } from "@understudy/catalogue";
import { parseMachineArn } from "../arn.js";
import { qualifiedCheck } from "../check.js";
import { findAlias } from "../find.js";
import { operation } from "../operation.js";
import { checkRouting } from "../routing.js";
import { aliases } from "../tables.js";

/** The same request again answers with the alias that is there. Source: AWS Step Functions API reference, CreateStateMachineAlias. */
export const CreateStateMachineAlias = operation("CreateStateMachineAlias", {
  authorize: ({ name, routingConfiguration }, read) => [
    qualifiedCheck("CreateStateMachineAlias", routingConfiguration[0]?.stateMachineVersionArn ?? "", name, read),
  ],
  run({ name, description, routingConfiguration }, context) {
    const { store, now } = context;
    const routing = checkRouting(routingConfiguration, context);
    const { machineArn } = parseMachineArn(routing[0]?.stateMachineVersionArn ?? "");
    const arn = `${machineArn}:${name}`;
    const before = findAlias(arn, context);
    if (before) {
      const told = [before.description, before.routingConfiguration];
      if (JSON.stringify(told) !== JSON.stringify([description, routing])) refuse(statesAliasAlreadyExists, {});
      return { stateMachineAliasArn: arn, creationDate: new Date(before.createdAt) };
    }
    const more = { ...(description !== undefined && { description }), routingConfiguration: routing };
    store.put(aliases, { arn, machineArn, name, ...more, createdAt: now, updatedAt: now });
    return { stateMachineAliasArn: arn, creationDate: new Date(now) };
  },
});
