import { iamGroupAlreadyExists, refuse } from "@understudy/catalogue";
import { groupArn } from "../arn.js";
import { checkQuota } from "../check-quota.js";
import { operation } from "../operation.js";
import type { GroupRow } from "../tables.js";
import { groups, nameKey } from "../tables.js";
import { wireGroup } from "../wire-group.js";

/** Source: IAM API reference, CreateGroup. */
export const CreateGroup = operation("CreateGroup", {
  authorize: ({ GroupName, Path = "/" }, { account }) => [
    { action: "iam:CreateGroup", resource: groupArn(account, Path, GroupName) },
  ],
  run({ GroupName: groupName, Path: path = "/" }, { account, store, ids, now }) {
    if (store.get(groups, nameKey(account, groupName))) refuse(iamGroupAlreadyExists, { groupName });
    checkQuota("GroupsPerAccount", store.count(groups, "account", account) + 1);
    const group: GroupRow = {
      account,
      path,
      groupName,
      groupId: ids.unique("AGPA"),
      arn: groupArn(account, path, groupName),
      createdAt: now,
      inline: {},
      attached: [],
    };
    store.put(groups, group);
    return { Group: wireGroup(group) };
  },
});
