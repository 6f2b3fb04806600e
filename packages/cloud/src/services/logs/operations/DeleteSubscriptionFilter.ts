import { logsSubscriptionFilterNotFound, refuse } from "@understudy/catalogue";
import { groupCheck, groupNamed } from "../check.js";
import { filterKey, subscriptionFilters } from "../filters/tables.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** Source: CloudWatch Logs API reference, DeleteSubscriptionFilter. */
export const DeleteSubscriptionFilter = operation("DeleteSubscriptionFilter", {
  authorize: (input, read) => [groupCheck("logs:DeleteSubscriptionFilter", groupNamed(input.logGroupName, read), read)],
  run(input, context) {
    const key = filterKey(requireGroup(input.logGroupName, context).arn, input.filterName);
    if (!context.store.get(subscriptionFilters, key)) refuse(logsSubscriptionFilterNotFound, {});
    context.store.delete(subscriptionFilters, key);
    return {};
  },
});
