import { iamNotServiceLinkedRole, refuse } from "@understudy/catalogue";
import { roleCheck } from "../check.js";
import { operation } from "../operation.js";
import { requireRole } from "../require.js";
import { deletionTasks, nameKey } from "../tables.js";

/**
 * Only starts: IAM asks the service whether the role is in use. Asked again meanwhile, it tells of the same task.
 * Source: IAM API reference, DeleteServiceLinkedRole.
 */
export const DeleteServiceLinkedRole = operation("DeleteServiceLinkedRole", {
  authorize: (input, read) => [roleCheck("DeleteServiceLinkedRole", input.RoleName, read)],
  run({ RoleName: roleName }, context) {
    const { account, store, ids, now } = context;
    const role = requireRole(roleName, context);
    if (role.linkedService === undefined) refuse(iamNotServiceLinkedRole, { roleName });
    const [running] = store.list(deletionTasks, "role", nameKey(account, roleName), { limit: 1 });
    if (running) return { DeletionTaskId: running.id };
    const id = `task${role.path}${roleName}/${ids.uuid()}`;
    store.put(deletionTasks, { id, account, roleName, createdAt: now, status: "IN_PROGRESS" });
    return { DeletionTaskId: id };
  },
});
