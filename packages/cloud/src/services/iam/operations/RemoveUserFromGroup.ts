import { groupCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireGroup, requireUser } from "../require.js";
import { users } from "../tables.js";

/** Nothing changes for a user that is no member. Source: IAM API reference, RemoveUserFromGroup; cloud-custodian #4730. */
export const RemoveUserFromGroup = operation("RemoveUserFromGroup", {
  authorize: (input, read) => [groupCheck("RemoveUserFromGroup", input.GroupName, read)],
  run(input, context) {
    const { groupId } = requireGroup(input.GroupName, context);
    const user = requireUser(input.UserName, context);
    if (user.groups?.includes(groupId)) {
      context.store.put(users, { ...user, groups: user.groups.filter((id) => id !== groupId) });
    }
    return {};
  },
});
