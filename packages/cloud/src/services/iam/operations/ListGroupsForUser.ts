import { userCheck } from "../check.js";
import { groupsOf } from "../groups-of.js";
import { operation } from "../operation.js";
import { pageOfList } from "../page.js";
import { requireUser } from "../require.js";
import { wireGroup } from "../wire-group.js";

/** Source: IAM API reference, ListGroupsForUser. */
export const ListGroupsForUser = operation("ListGroupsForUser", {
  authorize: (input, read) => [userCheck("ListGroupsForUser", input.UserName, read)],
  run(input, context) {
    const groups = groupsOf(requireUser(input.UserName, context), context.store);
    const { items, end } = pageOfList(input, groups, ({ groupId }) => groupId);
    return { Groups: items.map(wireGroup), ...end };
  },
});
