import { groupCheck } from "../check.js";
import { operation } from "../operation.js";
import { pageOfRows } from "../page.js";
import { requireGroup } from "../require.js";
import { users } from "../tables.js";
import { wireGroup } from "../wire-group.js";
import { wireListedUser } from "../wire-user.js";

/** The group and its members. Source: IAM API reference, GetGroup. */
export const GetGroup = operation("GetGroup", {
  authorize: (input, read) => [groupCheck("GetGroup", input.GroupName, read)],
  run(input, context) {
    const group = requireGroup(input.GroupName, context);
    const { items, end } = pageOfRows(input, users.key, (after, limit) =>
      context.store.list(users, "group", group.groupId, { after, limit }),
    );
    return { Group: wireGroup(group), Users: items.map(wireListedUser), ...end };
  },
});
