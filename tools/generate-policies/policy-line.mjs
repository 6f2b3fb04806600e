// One line of managed-policies.json: `{"arn":…,"name":…,…,"versions":{…}}`. The reader relies on `arn` being first and
// `versions` last, so that it can find one policy, or list them all, without parsing documents.

import { createHash } from "node:crypto";

/** Policies around ECS: every version that is known, so that stacks of any age can be replayed. Others: the latest. */
const withHistory = new Set([
  "AmazonECSTaskExecutionRolePolicy",
  "AmazonECSServiceRolePolicy",
  "AWSApplicationAutoscalingECSServicePolicy",
  "AmazonECS_FullAccess",
  "AmazonEC2ContainerServiceforEC2Role",
  "AmazonEC2ContainerServiceRole",
  "AmazonEC2ContainerServiceAutoscaleRole",
  "AmazonEC2ContainerServiceEventsRole",
  "AmazonECSInfrastructureRolePolicyForVolumes",
  "AmazonECSInfrastructureRolePolicyForServiceConnectTransportLayerSecurity",
  "AmazonECSInfrastructureRolePolicyForVpcLattice",
  "AmazonECSInfrastructureRolePolicyForLoadBalancers",
  "AmazonECSInfrastructureRolePolicyForManagedInstances",
  "AmazonECSInstanceRolePolicyForManagedInstances",
  "AmazonECSInfrastructureRoleforExpressGatewayServices",
  "AmazonECSComputeServiceRolePolicy",
  "AWSCodeDeployRoleForECS",
  "CloudWatchLogsFullAccess",
  "CloudWatchFullAccessV2",
  "AWSStepFunctionsFullAccess",
  "AdministratorAccess",
  "PowerUserAccess",
  "IAMFullAccess",
  "AmazonSSMManagedInstanceCore",
  "SecretsManagerReadWrite",
]);

/** What the package lacks and AWS has shown. */
const known = {
  AmazonECSServiceRolePolicy: {
    policyId: "ANPAIVUWKCAI7URU4WUEI",
    description: "Policy to enable Amazon ECS to manage your cluster.",
  },
};

/** The JSON of one policy, on one line. */
export function policyLine(name, policy) {
  const latest = policy.latestVersionId;
  const ids = withHistory.has(name)
    ? Object.keys(policy.versions).sort((a, b) => versionNumber(a) - versionNumber(b))
    : [latest];
  return JSON.stringify({
    arn: policy.arn,
    name,
    path: policy.arn.slice("arn:aws:iam::aws:policy".length, -name.length),
    policyId: known[name]?.policyId ?? synthesisedId(policy.arn),
    description: known[name]?.description,
    defaultVersionId: latest,
    createDate: seconds(policy.createdDate),
    updateDate: seconds(policy.lastUpdatedDate),
    versions: Object.fromEntries(ids.map((id) => [id, version(policy, id)])),
  });
}

/** The package lacks many creation dates and gives the policy's own instead; that of the latest is its update date. */
function version(policy, id) {
  const { createdDate, document } = policy.versions[id];
  return { createDate: seconds(id === policy.latestVersionId ? policy.lastUpdatedDate : createdDate), document };
}

const versionNumber = (id) => Number(id.slice(1));
const seconds = (date) => `${new Date(date).toISOString().slice(0, 19)}Z`;

/** AWS's form (ANPA and 17 characters of base32), from the ARN, so that it never changes. */
function synthesisedId(arn) {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const digest = createHash("sha256").update(arn).digest();
  return `ANPAJ${Array.from(digest.subarray(0, 16), (byte) => alphabet[byte % 32]).join("")}`;
}
