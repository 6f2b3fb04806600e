import {
  ecsContainerNameRequiredForExec,
  ecsExecuteCommandContainerUnknown,
  ecsExecuteCommandNotEnabled,
  ecsExecuteCommandNotInteractive,
  ecsExecuteCommandTargetNotConnected,
  Failure,
  refuse,
  withOthers,
} from "@understudy/catalogue";
import type { Check, Context } from "../../../gate/operation.js";
import { clusterCheck, clusterKey, resourceTags, taskResource } from "../check.js";
import { putExecSession } from "../exec-sessions.js";
import { findCluster, findTask, requireCluster, requireTask } from "../find.js";
import { operation } from "../operation.js";
import type { TaskContainer, TaskRow } from "../tables.js";

/**
 * Begins a session in a container: whoever has the token may open it at the stream's address. The command itself is started then.
 * DIFFERS: what a cluster says of ECS Exec (a key, a log of sessions) is kept, and not done.
 * Source: Amazon ECS API reference, ExecuteCommand.
 */
export const ExecuteCommand = operation("ExecuteCommand", {
  authorize(input, read): readonly Check[] {
    const cluster = findCluster(input.cluster, read);
    const task = taskResource(input.cluster, input.task, read);
    const keys = { ...(input.container !== undefined && { "ecs:container-name": input.container }), "ecs:task": task };
    const onCluster = clusterCheck("ecs:ExecuteCommand", input.cluster, read);
    return [
      { ...onCluster, context: { ...onCluster.context, ...keys } },
      {
        action: "ecs:ExecuteCommand",
        resource: task,
        context: {
          ...clusterKey(input.cluster, read),
          ...resourceTags(cluster && findTask(input.task, cluster, read)?.tags),
          ...keys,
        },
      },
    ];
  },
  run(input, context) {
    if (!input.interactive) refuse(ecsExecuteCommandNotInteractive, {});
    const cluster = requireCluster(input.cluster, context);
    const task = requireTask(input.task, cluster, context, "task");
    const container = containerOf(task, input.container);
    if (!task.enableExecuteCommand || task.lastStatus !== "RUNNING" || container.lastStatus !== "RUNNING")
      refuse(ecsExecuteCommandNotEnabled, {});
    connectAgent(task, context);
    const sessionId = `ecs-execute-command-${context.ids.hex(17)}`;
    const token = context.ids.token(96);
    const { account, region, arn: taskArn, taskId } = task;
    const session = { account, region, sessionId, token, taskArn, taskId, command: input.command };
    putExecSession(context.store, { ...session, container: container.name }, context.now);
    return {
      clusterArn: cluster.arn,
      containerArn: container.containerArn,
      containerName: container.name,
      interactive: true,
      session: { sessionId, streamUrl: streamUrl(sessionId, context), tokenValue: token },
      taskArn,
    };
  },
});

function containerOf({ containers }: TaskRow, name: string | undefined): TaskContainer {
  if (name === undefined && containers.length > 1) refuse(ecsContainerNameRequiredForExec, {});
  const found = name === undefined ? containers[0] : containers.find((container) => container.name === name);
  return found ?? refuse(ecsExecuteCommandContainerUnknown, { container: name ?? "" });
}

const rights = ["CreateControlChannel", "OpenControlChannel", "CreateDataChannel", "OpenDataChannel"];

/**
 * The agent in the container asks Systems Manager for its channels, as the task role. Who calls ExecuteCommand is told that the
 * target is not connected, and not why.
 * DIFFERS: AWS's agent asks when the container starts and again from time to time; here it asks when it is needed, so that a right
 * which was added counts at once.
 * @throws Failure ecs.execute-command-target-not-connected, with the cause of the refusal.
 */
function connectAgent({ taskRole }: TaskRow, context: Context): void {
  const agent = { kind: "access-key", accessKeyId: taskRole?.accessKeyId ?? "" } as const;
  const refusals = rights.flatMap((right) => refusalOf(() => context.call(agent, "ssmmessages", right, {})));
  const [first, ...others] = refusals;
  if (!first) return;
  const { cause } = withOthers(first, others);
  throw new Failure(ecsExecuteCommandTargetNotConnected as never, {}, cause);
}

function refusalOf(step: () => unknown): readonly Failure[] {
  try {
    step();
    return [];
  } catch (error) {
    if (error instanceof Failure) return [error];
    throw error;
  }
}

/** AWS: `wss://ssmmessages.REGION.amazonaws.com/v1/data-channel/SESSION?role=publish_subscribe`. */
function streamUrl(sessionId: string, { settings }: Context): string {
  return `${settings.sessionEndpoint()}/v1/data-channel/${sessionId}?role=publish_subscribe`;
}
