import { groupCheck } from "../check.js";
import { checkQuota } from "../check-quota.js";
import { operation } from "../operation.js";
import { requireGroup, requireUser } from "../require.js";
import { users } from "../tables.js";

/** Nothing changes for a user that is a member already. Source: IAM API reference, AddUserToGroup; cloud-custodian #4730. */
export const AddUserToGroup = operation("AddUserToGroup", {
  authorize: (input, read) => [groupCheck("AddUserToGroup", input.GroupName, read)],
  run(input, context) {
    const { groupId } = requireGroup(input.GroupName, context);
    const user = requireUser(input.UserName, context);
    const groups = user.groups ?? [];
    if (groups.includes(groupId)) return {};
    checkQuota("GroupsPerUser", groups.length + 1);
    context.store.put(users, { ...user, groups: [...groups, groupId] });
    return {};
  },
});
