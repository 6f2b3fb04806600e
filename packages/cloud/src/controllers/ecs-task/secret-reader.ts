import type { RoleView } from "@understudy/catalogue";
import { assumedRoleView } from "../../gate/assumed-role-view.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import { actFor } from "../act-for.js";
import type { ControllerParts } from "../controller.js";

/** How the agent asks for a task's secrets: as the execution role's session, in the Region where they are. */
export interface SecretReader {
  readonly task: TaskRow;
  readonly parts: ControllerParts;
  /** @throws Failure of the service asked. */
  call<Output>(service: string, operation: string, input: unknown, region: string): Output;
  /** The task role with its policies: a permission given to it by mistake is found there. */
  taskRole(): RoleView | undefined;
}

export function secretReader(task: TaskRow, parts: ControllerParts): SecretReader {
  const accessKeyId = task.executionRole?.accessKeyId ?? "";
  return {
    task,
    parts,
    call: (service, operation, input, region) => {
      const act = actFor(parts, "ecs-task", { account: task.account, region });
      return act.call({ kind: "access-key", accessKeyId }, service, operation, input) as never;
    },
    taskRole: () => assumedRoleView(task.taskRole, parts),
  };
}
