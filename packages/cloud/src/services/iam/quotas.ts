/** Default quotas of an account; sizes are in characters that are no white space. Source: IAM User Guide, "IAM and AWS STS quotas". */
export const quotas = {
  RolesPerAccount: 1000,
  UsersPerAccount: 5000,
  InstanceProfilesPerAccount: 1000,
  /** Roles in an instance profile. */
  InstanceSessionsPerInstanceProfile: 1,
  PoliciesPerAccount: 1500,
  PoliciesPerRole: 10,
  PoliciesPerUser: 10,
  VersionsPerPolicy: 5,
  AccessKeysPerUser: 2,
  TagsPerRole: 50,
  TagsPerUser: 50,
  TagsPerPolicy: 50,
  TagsPerInstanceProfile: 50,
  OpenIdConnectProvidersPerAccount: 100,
  ClientIdsPerOpenIdConnectProvider: 100,
  TagsPerOpenIDConnectProvider: 50,
  SAMLProvidersPerAccount: 100,
  TagsPerSAMLProvider: 50,
  /** Of a trust policy. */
  ACLSizePerRole: 2048,
  /** Of a managed policy. */
  PolicySize: 6144,
  /** Of all inline policies together. */
  RolePolicySize: 10_240,
  UserPolicySize: 2048,
} as const;

export type Quota = keyof typeof quotas;
