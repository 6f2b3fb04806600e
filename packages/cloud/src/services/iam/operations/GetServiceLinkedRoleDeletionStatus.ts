import { iamDeletionTaskNotFound, iamServiceLinkedRoleInUse, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { finishDeletion } from "../service-linked-role-deletion.js";
import { deletionTasks } from "../tables.js";

/** Source: IAM API reference, GetServiceLinkedRoleDeletionStatus. */
export const GetServiceLinkedRoleDeletionStatus = operation("GetServiceLinkedRoleDeletionStatus", {
  authorize: ({ DeletionTaskId }, { account }) => {
    const path = DeletionTaskId.replace(/^task/, "").replace(/\/[^/]*$/, "");
    return [{ action: "iam:GetServiceLinkedRoleDeletionStatus", resource: `arn:aws:iam::${account}:role${path}` }];
  },
  run({ DeletionTaskId }, { account, store }) {
    const found = store.get(deletionTasks, DeletionTaskId);
    if (found?.account !== account) return refuse(iamDeletionTaskNotFound, { deletionTaskId: DeletionTaskId });
    const task = finishDeletion(found, store);
    if (task.status !== "FAILED") return { Status: task.status };
    const usage = (task.usage ?? []).map(({ region, resources }) => ({ Region: region, Resources: [...resources] }));
    const reason = iamServiceLinkedRoleInUse.template.format({});
    return { Status: task.status, Reason: { Reason: reason, RoleUsageList: usage } };
  },
});
