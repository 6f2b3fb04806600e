/** What enableExecuteCommand asks of a task definition: the agent in the container works as the task role. */
import {
  ecsExecuteCommandServiceTaskRoleMissing,
  ecsExecuteCommandTaskRoleMissing,
  refuse,
} from "@understudy/catalogue";
import { taskRoles } from "./check.js";
import type { TaskDefinitionRow } from "./tables.js";

/** @throws Failure ecs.execute-command-task-role-missing */
export function checkTaskExec(
  asked: { readonly enableExecuteCommand?: boolean; readonly overrides?: { readonly taskRoleArn?: string } },
  definition: TaskDefinitionRow,
): void {
  if (asked.enableExecuteCommand && !taskRoles(definition, asked.overrides).taskRoleArn)
    refuse(ecsExecuteCommandTaskRoleMissing, {});
}

/** @throws Failure ecs.execute-command-service-task-role-missing */
export function checkServiceExec(
  enableExecuteCommand: boolean | undefined,
  definition: TaskDefinitionRow | undefined,
  done: "created" | "updated",
): void {
  if (enableExecuteCommand && definition && !definition.definition.taskRoleArn)
    refuse(ecsExecuteCommandServiceTaskRoleMissing, { done });
}
