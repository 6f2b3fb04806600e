import type { Integration } from "./integration.js";

const serviceResource =
  /^arn:[\w-]+:states:::(?<service>(?:aws-sdk:)?[\w-]+):(?<action>\w+)(?:\.(?<pattern>sync|sync:2|waitForTaskToken))?$/;
const activityResource = /^arn:[\w-]+:states:[\w-]+:\d{12}:activity:[^:]+$/;
const lambdaResource = /^arn:[\w-]+:lambda:[\w-]+:\d{12}:function:.+$/;

/** What a Task state's `Resource` names; undefined when it names nothing known. */
export function integrationOf(resource: string): Integration | undefined {
  if (activityResource.test(resource)) return { kind: "activity", arn: resource };
  if (lambdaResource.test(resource)) return { kind: "lambda", arn: resource };
  const found = serviceResource.exec(resource)?.groups;
  if (found === undefined) return undefined;
  const pattern = (found.pattern ?? "requestResponse") as "requestResponse" | "sync" | "sync:2" | "waitForTaskToken";
  const name = found.pattern === undefined ? found.action! : `${found.action}.${found.pattern}`;
  return { kind: "service", service: found.service!, action: found.action!, resource: name, pattern };
}
