/** Default quotas of an account; sizes are in characters that are no white space. Source: IAM User Guide, "IAM and AWS STS quotas". */
export const quotas = {
  RolesPerAccount: 1000,
  UsersPerAccount: 5000,
  PoliciesPerAccount: 1500,
  PoliciesPerRole: 10,
  PoliciesPerUser: 10,
  VersionsPerPolicy: 5,
  AccessKeysPerUser: 2,
  MFADevicesPerUser: 8,
  TagsPerMFADevice: 50,
  TagsPerRole: 50,
  TagsPerUser: 50,
  TagsPerPolicy: 50,
  /** Of a trust policy. */
  ACLSizePerRole: 2048,
  /** Of a managed policy. */
  PolicySize: 6144,
  /** Of all inline policies together. */
  RolePolicySize: 10_240,
  UserPolicySize: 2048,
} as const;

export type Quota = keyof typeof quotas;
