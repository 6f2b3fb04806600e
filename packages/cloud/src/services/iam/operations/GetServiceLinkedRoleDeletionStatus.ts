import { iamDeletionTaskNotFound, iamServiceLinkedRoleInUse, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { deletionTasks } from "../tables.js";

/** How far the deletion is; controllers/slr-deletion decides it. Source: IAM API reference, GetServiceLinkedRoleDeletionStatus. */
export const GetServiceLinkedRoleDeletionStatus = operation("GetServiceLinkedRoleDeletionStatus", {
  authorize: ({ DeletionTaskId }, { account }) => {
    const path = DeletionTaskId.replace(/^task/, "").replace(/\/[^/]*$/, "");
    return [{ action: "iam:GetServiceLinkedRoleDeletionStatus", resource: `arn:aws:iam::${account}:role${path}` }];
  },
  run({ DeletionTaskId }, { account, store }) {
    const task = store.get(deletionTasks, DeletionTaskId);
    if (task?.account !== account) return refuse(iamDeletionTaskNotFound, { deletionTaskId: DeletionTaskId });
    if (task.status !== "FAILED") return { Status: task.status };
    const usage = (task.usage ?? []).map(({ region, resources }) => ({ Region: region, Resources: [...resources] }));
    const reason = iamServiceLinkedRoleInUse.template.format({});
    return { Status: task.status, Reason: { Reason: reason, RoleUsageList: usage } };
  },
});
