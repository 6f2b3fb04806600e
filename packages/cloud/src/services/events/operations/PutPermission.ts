import {
  eventsActionNotSupported,
  eventsConditionNeedsEveryone,
  eventsParameterMissing,
  eventsPolicyInvalid,
  eventsPolicyTooLong,
  refuse,
} from "@understudy/catalogue";
import { validatePolicy } from "@understudy/iam";
import type { Input } from "../../../gate/sdk-types.js";
import { busOf } from "../arn.js";
import { busCheck } from "../check.js";
import { requireBus } from "../find.js";
import { operation } from "../operation.js";
import { statementsOf, withStatements } from "../policy.js";
import { quotas } from "../quotas.js";
import type { EventBusRow } from "../tables.js";
import { eventBuses } from "../tables.js";

type PutPermissionInput = Input<typeof import("@aws-sdk/client-eventbridge"), "PutPermission">;

/**
 * Gives a bus a whole policy, or adds a statement to the one it has; a statement takes the place of the one with its id.
 * Source: Amazon EventBridge API reference, PutPermission.
 */
export const PutPermission = operation("PutPermission", {
  authorize: (input, read) => [busCheck("PutPermission", busOf(input.EventBusName, read), read)],
  run(input, context) {
    const bus = requireBus(busOf(input.EventBusName, context), context);
    const policy = input.Policy ?? withStatement(bus, input);
    if (policy.length > quotas.EventBusPolicySize) refuse(eventsPolicyTooLong, {});
    if (validatePolicy(policy, "resource")) refuse(eventsPolicyInvalid, {});
    context.store.put(eventBuses, { ...bus, policy, modifiedAt: context.now });
    return {};
  },
});

function withStatement(bus: EventBusRow, input: PutPermissionInput): string {
  const { Action, Principal, StatementId, Condition } = input;
  for (const [parameter, value] of Object.entries({ Action, Principal, StatementId })) {
    if (value === undefined) refuse(eventsParameterMissing, { parameter });
  }
  if (Action !== "events:PutEvents") refuse(eventsActionNotSupported, {});
  if (Condition && Principal !== "*") refuse(eventsConditionNeedsEveryone, {});
  const statement = {
    Sid: StatementId,
    Effect: "Allow",
    Principal: Principal === "*" ? "*" : { AWS: `arn:aws:iam::${Principal}:root` },
    Action,
    Resource: bus.arn,
    ...(Condition && { Condition: { [Condition.Type]: { [Condition.Key]: Condition.Value } } }),
  };
  const kept = statementsOf(bus).filter(({ Sid }) => Sid !== StatementId);
  return withStatements([...kept, statement]);
}
