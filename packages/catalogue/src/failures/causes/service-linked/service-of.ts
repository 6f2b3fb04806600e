import { roleOfArn } from "../role-of-arn.js";

/** The service that a service-linked role belongs to: the last part of its path. */
export function serviceOfServiceLinkedRole(roleArn: string): string {
  return roleOfArn(roleArn).path.split("/").at(-2) || "ecs.amazonaws.com";
}
