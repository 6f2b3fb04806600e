import type { Integration } from "../run/integration.js";

const families = {
  service: { prefix: "Task", member: "task" },
  lambda: { prefix: "LambdaFunction", member: "lambdaFunction" },
  activity: { prefix: "Activity", member: "activity" },
} as const;

/**
 * The type and details of an event of a task, in the family of its integration: `TaskFailed`, `LambdaFunctionFailed`,
 * `ActivityFailed`. Services' events name resource and type, too.
 */
export function taskEvent(integration: Integration, what: string, details: object): [type: string, details: object] {
  const { prefix, member } = families[integration.kind];
  const isService = integration.kind === "service";
  const named = isService ? { resourceType: integration.service, resource: integration.resource } : {};
  const all = { ...named, ...details };
  const bare = Object.keys(all).length === 0;
  return [`${prefix}${what}`, bare ? {} : { [`${member}${what}EventDetails`]: all }];
}
