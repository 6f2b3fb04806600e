import { busOf } from "../arn.js";
import { busCheck } from "../check.js";
import { requireBus } from "../find.js";
import { operation } from "../operation.js";
import { eventBuses } from "../tables.js";
import { wireBusSettings } from "../wire-bus.js";

/** What the request does not name stays. Source: Amazon EventBridge API reference, UpdateEventBus. */
export const UpdateEventBus = operation("UpdateEventBus", {
  authorize: (input, read) => [busCheck("UpdateEventBus", busOf(input.Name, read), read)],
  run(input, context) {
    const before = requireBus(busOf(input.Name, context), context);
    const row = {
      ...before,
      modifiedAt: context.now,
      description: input.Description ?? before.description,
      kmsKeyIdentifier: input.KmsKeyIdentifier ?? before.kmsKeyIdentifier,
      deadLetterConfig: input.DeadLetterConfig ?? before.deadLetterConfig,
      logConfig: input.LogConfig ?? before.logConfig,
    };
    context.store.put(eventBuses, row);
    return { Arn: row.arn, Name: row.name, ...wireBusSettings(row) };
  },
});
