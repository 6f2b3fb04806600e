import { eventsParameterMissing, eventsStatementNotFound, refuse } from "@understudy/catalogue";
import { busOf } from "../arn.js";
import { busCheck } from "../check.js";
import { requireBus } from "../find.js";
import { operation } from "../operation.js";
import { statementsOf, withStatements } from "../policy.js";
import { eventBuses } from "../tables.js";

/** Source: Amazon EventBridge API reference, RemovePermission. */
export const RemovePermission = operation("RemovePermission", {
  authorize: (input, read) => [busCheck("RemovePermission", busOf(input.EventBusName, read), read)],
  run({ EventBusName, StatementId, RemoveAllPermissions }, context) {
    const bus = requireBus(busOf(EventBusName, context), context);
    if (!RemoveAllPermissions && StatementId === undefined)
      refuse(eventsParameterMissing, { parameter: "StatementId" });
    const before = statementsOf(bus);
    const kept = RemoveAllPermissions ? [] : before.filter(({ Sid }) => Sid !== StatementId);
    if (!RemoveAllPermissions && kept.length === before.length) refuse(eventsStatementNotFound, {});
    const policy = kept.length > 0 ? withStatements(kept) : undefined;
    context.store.put(eventBuses, { ...bus, policy, modifiedAt: context.now });
    return {};
  },
});
