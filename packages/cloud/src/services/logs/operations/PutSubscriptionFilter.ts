import { logsResourceLimitExceeded, refuse } from "@understudy/catalogue";
import { groupCheck, groupNamed, passRoleCheck } from "../check.js";
import { compileFilterPattern } from "../filter-pattern/compile-filter-pattern.js";
import { filterKey, subscriptionFilters } from "../filters/tables.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";

/** A log group's. Source: CloudWatch Logs endpoints and quotas. */
const MOST = 2;

/**
 * DIFFERS: a record. Streams, Firehose and functions are not here, so nothing is sent to the destination, and AWS's test message is not
 * either: a destination that is not there, or lets Logs do nothing, is not found out.
 * Source: CloudWatch Logs API reference, PutSubscriptionFilter.
 */
export const PutSubscriptionFilter = operation("PutSubscriptionFilter", {
  authorize: ({ logGroupName, roleArn }, read) => [
    groupCheck("logs:PutSubscriptionFilter", groupNamed(logGroupName, read), read),
    ...(roleArn === undefined ? [] : [passRoleCheck(roleArn)]),
  ],
  run(input, context) {
    const { store } = context;
    const group = requireGroup(input.logGroupName, context);
    compileFilterPattern(input.filterPattern);
    const before = store.get(subscriptionFilters, filterKey(group.arn, input.filterName));
    if (!before && store.count(subscriptionFilters, "group", group.arn) >= MOST) refuse(logsResourceLimitExceeded, {});
    store.put(subscriptionFilters, {
      groupArn: group.arn,
      groupName: group.name,
      name: input.filterName,
      pattern: input.filterPattern,
      createdAt: before?.createdAt ?? context.now,
      applyOnTransformedLogs: input.applyOnTransformedLogs ?? false,
      destinationArn: input.destinationArn,
      ...(input.roleArn !== undefined && { roleArn: input.roleArn }),
      // Recorded: the default is told as well.
      distribution: input.distribution ?? "ByLogStream",
    });
    return {};
  },
});
