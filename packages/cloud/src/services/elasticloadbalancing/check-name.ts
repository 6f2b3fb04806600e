import { elbNameCharacters, elbNameHyphen, elbNameInternal, elbNameTooLong, refuse } from "@understudy/catalogue";

const LENGTH = 32;

/** AWS words the sentences for the two kinds a little differently. */
const wordings = {
  "load balancer": { kind: "The load balancer", and: "and" },
  "target group": { kind: "Target group", and: "or" },
} as const;

/** Source: Elastic Load Balancing API reference, CreateLoadBalancer.Name; CreateTargetGroup.Name. @throws Failure */
export function checkName(name: string, what: keyof typeof wordings): void {
  const { kind, and } = wordings[what];
  if (name.length > LENGTH) refuse(elbNameTooLong, { kind, name });
  if (!/^[A-Za-z0-9-]*$/.test(name)) refuse(elbNameCharacters, { kind, name, and });
  if (name === "" || name.startsWith("-") || name.endsWith("-")) refuse(elbNameHyphen, { kind, name });
  if (what === "load balancer" && name.startsWith("internal-")) refuse(elbNameInternal, { name });
}
