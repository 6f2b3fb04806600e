import { targetCheck } from "../check.js";
import { requireAction } from "../find.js";
import { operation } from "../operation.js";
import { memberKey, scheduledActions, targetKey } from "../tables.js";

/** Source: Application Auto Scaling API reference, DeleteScheduledAction. */
export const DeleteScheduledAction = operation("DeleteScheduledAction", {
  authorize: (input, read) => [targetCheck("DeleteScheduledAction", input, read)],
  run(input, context) {
    const { ScheduledActionName } = requireAction(input, input.ScheduledActionName, context);
    context.store.delete(scheduledActions, memberKey(targetKey(context, input), ScheduledActionName));
    return {};
  },
});
