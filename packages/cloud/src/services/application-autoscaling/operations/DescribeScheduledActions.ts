import { describeCheck } from "../check.js";
import { isChosen } from "../chosen.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { listedKey, namespaceKey, scheduledActions } from "../tables.js";
import { wireAction } from "../wire.js";

/** Source: Application Auto Scaling API reference, DescribeScheduledActions. */
export const DescribeScheduledActions = operation("DescribeScheduledActions", {
  authorize: (_input, read) => [describeCheck("DescribeScheduledActions", read)],
  run(input, context) {
    const of = namespaceKey(context, input.ServiceNamespace);
    const names = input.ScheduledActionNames ?? [];
    const chosen = context.store
      .list(scheduledActions, "namespace", of)
      .filter((row) => isChosen(row, input))
      .filter(({ ScheduledActionName }) => names.length === 0 || names.includes(ScheduledActionName));
    const { rows, end } = page(chosen, listedKey, of, input);
    return { ScheduledActions: rows.map(wireAction), ...end };
  },
});
