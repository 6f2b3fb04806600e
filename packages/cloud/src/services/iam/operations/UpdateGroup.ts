import { iamGroupAlreadyExists, refuse } from "@understudy/catalogue";
import { groupArn } from "../arn.js";
import { groupCheck } from "../check.js";
import { operation } from "../operation.js";
import { findGroup, requireGroup } from "../require.js";
import { groups, nameKey } from "../tables.js";

/** Renames or moves; needs the right for the group as it is and as it will be. Source: IAM API reference, UpdateGroup. */
export const UpdateGroup = operation("UpdateGroup", {
  authorize: ({ GroupName, NewGroupName = GroupName, NewPath }, read) => {
    const now = groupCheck("UpdateGroup", GroupName, read);
    const path = NewPath ?? findGroup(GroupName, read)?.path ?? "/";
    const then = groupArn(read.account, path, NewGroupName);
    return then === now.resource ? [now] : [now, { ...now, resource: then, printed: `group ${NewGroupName}` }];
  },
  run({ GroupName, NewGroupName = GroupName, NewPath }, context) {
    const { account, store } = context;
    const group = requireGroup(GroupName, context);
    const other = store.get(groups, nameKey(account, NewGroupName));
    if (other && other.groupId !== group.groupId) refuse(iamGroupAlreadyExists, { groupName: NewGroupName });
    const path = NewPath ?? group.path;
    store.delete(groups, groups.key(group));
    store.put(groups, { ...group, groupName: NewGroupName, path, arn: groupArn(account, path, NewGroupName) });
    return {};
  },
});
