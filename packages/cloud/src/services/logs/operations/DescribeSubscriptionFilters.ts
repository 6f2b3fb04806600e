import { groupCheck, groupNamed } from "../check.js";
import { subscriptionFilters } from "../filters/tables.js";
import { wireSubscriptionFilter } from "../filters/wire-filter.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** All of a group in one page: it takes two. Source: CloudWatch Logs API reference, DescribeSubscriptionFilters. */
export const DescribeSubscriptionFilters = operation("DescribeSubscriptionFilters", {
  authorize: (input, read) => [
    groupCheck("logs:DescribeSubscriptionFilters", groupNamed(input.logGroupName, read), read),
  ],
  run({ logGroupName, filterNamePrefix = "" }, context) {
    const rows = context.store.list(subscriptionFilters, "group", requireGroup(logGroupName, context).arn);
    const found = rows.filter(({ name }) => name.startsWith(filterNamePrefix));
    return { subscriptionFilters: found.map(wireSubscriptionFilter) };
  },
});
