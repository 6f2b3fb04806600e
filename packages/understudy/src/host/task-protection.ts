import { randomUUID } from "node:crypto";
import { Failure } from "@understudy/catalogue";
import type { Cloud, TaskRow } from "@understudy/cloud";
import type { ProtectionAnswer, ProtectionWish } from "../agent-endpoint/agent-source.js";

interface Answer {
  readonly protectedTasks: readonly { readonly protectionEnabled: boolean; readonly expirationDate?: Date }[];
  readonly failures: readonly { readonly arn: string; readonly reason: string; readonly detail?: string }[];
}

/** Asks ECS, as the task's own role, for the protection of the task, or for another. @param wish undefined: only tell. */
export function taskProtection(task: TaskRow, wish: ProtectionWish | undefined, cloud: Cloud): ProtectionAnswer {
  const { arn } = task;
  if (wish && wish.protectionEnabled === undefined) return { kind: "not-said", arn };
  if (!task.taskRole) return { kind: "no-role", arn };
  const caller = { kind: "access-key", accessKeyId: task.taskRole.accessKeyId } as const;
  const [operation, input] = wish ? (["UpdateTaskProtection", wish] as const) : (["GetTaskProtection", {}] as const);
  const requestId = randomUUID();
  try {
    const asked = { cluster: task.clusterArn, tasks: [arn], ...input };
    const call = { caller, service: "ecs", operation, input: asked, region: task.region, requestId };
    return shown(cloud.call(call) as Answer, arn);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { status, code, message } = error;
    return { kind: "error", arn, status, code, message, requestId };
  }
}

function shown({ protectedTasks: [protection], failures: [failure] }: Answer, arn: string): ProtectionAnswer {
  if (failure) {
    return { kind: "failure", failure: { Arn: failure.arn, Detail: failure.detail ?? null, Reason: failure.reason } };
  }
  return {
    kind: "protection",
    protection: {
      ExpirationDate: protection?.expirationDate?.toISOString() ?? null,
      ProtectionEnabled: protection?.protectionEnabled ?? false,
      TaskArn: arn,
    },
  };
}
