import {
  iamAttachedPoliciesRemain,
  iamGroupMembershipsRemain,
  iamInlinePoliciesRemain,
  refuse,
} from "@understudy/catalogue";
import { groupCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup } from "../require.js";
import { groups, users } from "../tables.js";

/** Source: IAM API reference, DeleteGroup: "must not contain any users or have any attached policies". */
export const DeleteGroup = operation("DeleteGroup", {
  authorize: (input, read) => [groupCheck("DeleteGroup", input.GroupName, read)],
  run(input, context) {
    const { store } = context;
    const group = requireGroup(input.GroupName, context);
    if (store.count(users, "group", group.groupId) > 0) refuse(iamGroupMembershipsRemain, {});
    if (group.attached.length > 0) refuse(iamAttachedPoliciesRemain, {});
    if (Object.keys(group.inline).length > 0) refuse(iamInlinePoliciesRemain, {});
    store.delete(groups, groups.key(group));
    return {};
  },
});
