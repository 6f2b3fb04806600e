import type { Principal } from "@understudy/iam";

/** A principal as AWS prints it in a denial. */
export function principalName(principal: Principal): string {
  if ("arn" in principal) return principal.arn;
  if (principal.kind === "service") return principal.service;
  return principal.kind === "web-identity" ? principal.subject : "anonymous";
}
