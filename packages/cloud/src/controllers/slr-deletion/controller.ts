/** Ends what DeleteServiceLinkedRole started: asks whether the role is needed, and deletes it when it is not. */

import { renamePrincipal } from "../../services/iam/rename-principal.js";
import type { DeletionTaskRow } from "../../services/iam/tables.js";
import { deletionTasks, nameKey, roles } from "../../services/iam/tables.js";
import type { Controller, ControllerParts } from "../controller.js";
import { decide } from "./decide.js";
import { usageOf } from "./usage.js";

/**
 * It acts as IAM upon its own rows, and the service answers of its own: no caller is there whom a policy could let or keep. A
 * service control policy does not restrict service-linked roles either, and what the account sees in its trail is the one call
 * DeleteServiceLinkedRole, which passed the gate.
 */
export function slrDeletionController({ store, clock }: ControllerParts): Controller {
  const reconcile = (id: string): number | undefined => {
    const task = store.get(deletionTasks, id);
    if (task?.status !== "IN_PROGRESS") return undefined;
    const role = store.get(roles, nameKey(task.account, task.roleName));
    const decision = decide(task, role ? usageOf(role, store) : [], clock.now());
    if ("wakeAt" in decision) return decision.wakeAt;
    store.transact(() => {
      if (role && decision.status === "SUCCEEDED") {
        store.delete(roles, nameKey(role.account, role.roleName));
        renamePrincipal(store, role.arn, role.roleId);
      }
      store.put(deletionTasks, { ...task, ...decision });
    });
    return undefined;
  };
  return {
    name: "slr-deletion",
    concerns: (change) => (change.table === deletionTasks.name && isRunning(change.row) ? [change.key] : []),
    all: (store) => store.list(deletionTasks, "status", "IN_PROGRESS").map(({ id }) => id),
    reconcile,
  };
}

const isRunning = (row: unknown) => (row as DeletionTaskRow | undefined)?.status === "IN_PROGRESS";
