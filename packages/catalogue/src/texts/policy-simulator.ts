/**
 * What the policy simulator calls things, word for word. `SourcePolicyType` and the keys of `EvalDecisionDetails` are not the
 * values of AWS's own model.
 * Source: radkawar/stackd testdata/aws/iam/simulation.json (recorded); IAM API reference, SimulatePrincipalPolicy, examples.
 */
export const policySimulatorTexts = {
  policyTypes: {
    identity: "IAM Policy",
    boundary: "Permissions Boundary Policy",
    resource: "Resource Policy",
  },
  /** `aws:userid` of a simulation that names no caller. */
  stubPrincipal: "STUB_PRINCIPAL_FOR_POLICY_SIMULATOR",
  /** `EvalResourceName` when several resources were asked about, by service; `*` for the others. Recorded of some actions each. */
  resourceTemplates: {
    ec2: "arn:aws:ec2:${Region}:${Account}:${ResourceType}/${ResourcePath}",
    iam: "arn:aws:iam::${Account}:${ResourceType}/${ResourceName}",
    lambda: "arn:aws:lambda:${Region}:${Account}:${ResourceType}:${ResourceId}",
    s3: "arn:aws:s3:::${BucketName}/${KeyName}",
  } as { readonly [service: string]: string },
  /** What a value of a context entry must be, by type. */
  valueFormats: {
    numeric: "numeric format",
    date: "DateTime format",
    ip: "IP address",
    binary: "base-64 encoded binary format",
  } as { readonly [type: string]: string },
} as const;

/** What GenerateCredentialReport says when it begins. Source: as above, credential_report.json (recorded). */
export const credentialReportTexts = {
  started: "No report exists. Starting a new report generation task",
} as const;
