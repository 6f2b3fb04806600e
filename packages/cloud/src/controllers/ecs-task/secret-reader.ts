import type { SecretDenialView } from "@understudy/catalogue";
import { findCredential } from "../../gate/credentials.js";
import { identityOfSession } from "../../gate/identity-of-session.js";
import { policyDocuments } from "../../gate/policy-documents.js";
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
  taskRole(): SecretDenialView["taskRole"];
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
    taskRole: () => taskRoleOf(task, parts),
  };
}

function taskRoleOf({ taskRole }: TaskRow, { store, settings, managedPolicies }: ControllerParts) {
  const holder = taskRole && findCredential(taskRole.accessKeyId, store, settings)?.holder;
  if (!holder || !("session" in holder)) return undefined;
  const { policies } = identityOfSession(holder, policyDocuments(store, managedPolicies));
  return { roleArn: taskRole.roleArn, policies };
}
