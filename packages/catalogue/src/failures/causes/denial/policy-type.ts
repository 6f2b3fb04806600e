import type { Layer, PolicySource } from "@understudy/iam";

/**
 * What AWS calls a layer in the sentences of a denial. Source: IAM User Guide, "Troubleshoot access denied error messages".
 */
export const policyTypes: { readonly [layer in Layer]: string } = {
  identity: "identity-based policy",
  boundary: "permissions boundary",
  session: "session policy",
  resource: "resource-based policy",
  trust: "role trust policy",
  scp: "service control policy",
  rcp: "resource control policy",
  "vpc-endpoint": "VPC endpoint policy",
};

/** The article that AWS puts before a policy type in `with an explicit deny in …`. */
export function articleOf(layer: Layer): string {
  if (layer === "trust") return "the";
  return layer === "identity" ? "an" : "a";
}

/** A policy's name for evidence: its ARN, or what it is and where it is attached; with the group that it comes from. */
export function policyName({ arn, type, name, group }: PolicySource): string {
  if (group !== undefined) return `${arn ?? `inline policy ${name}`} of group ${group}`;
  return arn ?? `${type} policy ${name}`;
}
