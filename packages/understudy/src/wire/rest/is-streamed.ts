import type { ServiceModel } from "@understudy/cloud";

/** Whether the body of an operation's request is taken as a stream, after the call is allowed. */
export function isStreamed(model: ServiceModel, operation: string): boolean {
  const { members = {} } = model.shapes[model.operations[operation]?.input ?? ""] ?? {};
  return members.Body?.traits?.streaming === true;
}
