import type { RequestContext } from "@understudy/iam";
import type { Told } from "./known.js";

/** To which service each operation passes the roles that it is given. */
const passedTo: { readonly [operation: string]: string } = {
  RegisterTaskDefinition: "ecs-tasks.amazonaws.com",
  RunTask: "ecs-tasks.amazonaws.com",
  StartTask: "ecs-tasks.amazonaws.com",
  CreateService: "ecs-tasks.amazonaws.com",
  UpdateService: "ecs-tasks.amazonaws.com",
  CreateTaskSet: "ecs-tasks.amazonaws.com",
  CreateStateMachine: "states.amazonaws.com",
  UpdateStateMachine: "states.amazonaws.com",
  PutTargets: "events.amazonaws.com",
  PutRule: "events.amazonaws.com",
  RegisterScalableTarget: "application-autoscaling.amazonaws.com",
};

/** The condition keys that narrow the Allow of these two actions, where the text gives them away. */
export function requestContext({ values, operation }: Told): RequestContext {
  const { action = "", resource = "" } = values;
  if (/^iam:PassRole$/i.test(action)) {
    const service =
      passedTo[operation ?? ""] ?? (/ecs-?task|task-?exec/i.test(resource) ? passedTo.RunTask : undefined);
    return service === undefined ? {} : { "iam:PassedToService": service };
  }
  const serviceName = /:role\/aws-service-role\/([^/]+)\//.exec(resource)?.[1];
  return /^iam:CreateServiceLinkedRole$/i.test(action) && serviceName ? { "iam:AWSServiceName": serviceName } : {};
}
