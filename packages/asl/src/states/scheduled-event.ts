import { textOf } from "../flow/text-of.js";
import type { TaskRequest } from "../run/task-request.js";

/** The type and details of the event by which history tells that a task is asked for. */
export function scheduledEvent(request: TaskRequest, region: string): [type: string, details: object] {
  const { integration, roleArn } = request;
  const input = textOf(request.parameters);
  const timeout = { ...(request.timeoutSeconds !== undefined && { timeoutInSeconds: request.timeoutSeconds }) };
  const heartbeat = { ...(request.heartbeatSeconds !== undefined && { heartbeatInSeconds: request.heartbeatSeconds }) };
  const taskCredentials = { ...(roleArn !== undefined && { taskCredentials: { roleArn } }) };
  if (integration.kind === "service") {
    const { service, resource } = integration;
    const named = { resourceType: service, resource, region, parameters: input };
    return ["TaskScheduled", { taskScheduledEventDetails: { ...named, ...timeout, ...heartbeat, ...taskCredentials } }];
  }
  const given = { resource: integration.arn, input, inputDetails: { truncated: false }, ...timeout };
  if (integration.kind === "activity") {
    return ["ActivityScheduled", { activityScheduledEventDetails: { ...given, ...heartbeat } }];
  }
  return ["LambdaFunctionScheduled", { lambdaFunctionScheduledEventDetails: { ...given, ...taskCredentials } }];
}
