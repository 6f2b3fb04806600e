import {
  logsCreateWithTagsDenied,
  logsGroupNameReserved,
  logsLogGroupAlreadyExists,
  refuse,
} from "@understudy/catalogue";
import { groupCheck, groupNamed, requestTags, taggedCheck } from "../check.js";
import { operation } from "../operation.js";
import { logGroups } from "../tables.js";

/**
 * Source: CloudWatch Logs API reference, CreateLogGroup.
 * DIFFERS: AWS lets logs:TagLogGroup, the older permission, stand for logs:TagResource where tags are given; and it asks KMS
 * whether it may use the key.
 */
export const CreateLogGroup = operation("CreateLogGroup", {
  authorize(input, read) {
    const group = groupNamed(input.logGroupName, read);
    const tags = requestTags(input.tags);
    const create = groupCheck("logs:CreateLogGroup", group, read, tags);
    if (Object.keys(input.tags ?? {}).length === 0) return [create];
    const denial = { mode: logsCreateWithTagsDenied, values: { account: read.account } };
    return [create, { ...taggedCheck("logs:TagResource", group, read, tags), denial }];
  },
  run(input, context) {
    const { account, region, store, now } = context;
    const { arn } = groupNamed(input.logGroupName, context);
    if (/^aws\//i.test(input.logGroupName)) refuse(logsGroupNameReserved, {});
    if (store.get(logGroups, arn)) refuse(logsLogGroupAlreadyExists, {});
    store.put(logGroups, {
      account,
      region,
      name: input.logGroupName,
      arn,
      createdAt: now,
      logGroupClass: input.logGroupClass ?? "STANDARD",
      deletionProtection: input.deletionProtectionEnabled ?? false,
      tags: { ...input.tags },
      ...(input.kmsKeyId !== undefined && { kmsKeyId: input.kmsKeyId }),
    });
    return {};
  },
});
