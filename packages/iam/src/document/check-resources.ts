import type { PolicyFinding } from "../finding.js";
import { manyOf } from "../one-or-many.js";
import type { Statement } from "../types.js";

const PARTITIONS = new Set([
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc",
  "*",
]);
const IAM_PATHS = [
  "user/",
  "federated-user/",
  "role/",
  "group/",
  "instance-profile/",
  "mfa/",
  "server-certificate/",
  "policy/",
  "sms-mfa/",
  "saml-provider/",
  "oidc-provider/",
  "report/",
  "access-report/",
];
/** S3 resources that do have a region. */
const REGIONAL_S3 = [
  "accesspoint/",
  "job/",
  "storage-lens/",
  "storage-lens-group/",
  "access-grants/",
  "async-request/",
];

/** As AWS prints it: parts that are not there as `*`. */
function printed(partition: string, parts: readonly string[]): string {
  const [service = "*", region = "*", account = "*", ...rest] = parts;
  const shown = service === "" && parts.length === 1 ? "*" : service;
  return `arn:${partition}:${shown}:${region}:${account}:${rest.length > 0 ? rest.join(":") : "*"}`;
}

function resourceFinding(resource: string): PolicyFinding | undefined {
  if (resource === "*") return undefined;
  const refuse = (id: PolicyFinding["id"], values: Record<string, string>): PolicyFinding => ({ id, values });
  const [prefix, partition, vendor, region, , ...rest] = resource.split(":");
  if (prefix === undefined || partition === undefined) return refuse("resource-not-arn", { resource });
  if (!PARTITIONS.has(partition)) {
    const parts = resource.split(":").slice(2);
    return refuse("invalid-partition", { partition, resource: printed(partition, parts) });
  }
  if (vendor === undefined || /[*?]/.test(vendor)) return refuse("resource-vendor-wildcard", { resource });
  const path = rest.join(":");
  const hasRegion = region !== undefined && region !== "";
  if (hasRegion && (vendor === "iam" || (vendor === "s3" && !REGIONAL_S3.some((start) => path.startsWith(start))))) {
    return refuse("resource-with-region", { vendor, resource });
  }
  if (vendor === "iam" && path !== "*" && path !== "root" && !IAM_PATHS.some((start) => path.startsWith(start))) {
    return refuse("invalid-resource-path", { vendor, resource, allowed: IAM_PATHS.join(", ") });
  }
  return undefined;
}

/**
 * The resources of identity-like policies: ARNs of a known partition and one service.
 * AWS: recorded answers; of several wrong resources in one list AWS names the first in alphabetical order.
 */
export function checkResources(statements: readonly Statement[]): PolicyFinding | undefined {
  for (const element of ["Resource", "NotResource"] as const) {
    for (const statement of statements) {
      for (const resource of [...manyOf(statement[element])].sort()) {
        const finding = resourceFinding(resource);
        if (finding) return finding;
      }
    }
  }
  return undefined;
}

/** Every statement must say on which resources. */
export function checkResourcesExist(statements: readonly Statement[]): PolicyFinding | undefined {
  const index = statements.findIndex(
    ({ Resource, NotResource }) => manyOf(Resource).length === 0 && manyOf(NotResource).length === 0,
  );
  return index < 0 ? undefined : { id: "missing-resources", values: { statement: String(index) } };
}
