/** Default quotas of an account; sizes are in characters that are no white space. Source: IAM User Guide, "IAM and AWS STS quotas". */
export const quotas = {
  RolesPerAccount: 1000,
  UsersPerAccount: 5000,
  GroupsPerAccount: 300,
  InstanceProfilesPerAccount: 1000,
  /** Roles in an instance profile. */
  InstanceSessionsPerInstanceProfile: 1,
  PoliciesPerAccount: 1500,
  PoliciesPerRole: 10,
  PoliciesPerUser: 10,
  PoliciesPerGroup: 10,
  GroupsPerUser: 10,
  VersionsPerPolicy: 5,
  AccessKeysPerUser: 2,
  ServiceSpecificCredentialsPerUser: 2,
  SSHPublicKeysPerUser: 5,
  /** Signing certificates. */
  CertificatesPerUser: 2,
  ServerCertificatesPerAccount: 20,
  MFADevicesPerUser: 8,
  TagsPerMFADevice: 50,
  TagsPerRole: 50,
  TagsPerUser: 50,
  TagsPerPolicy: 50,
  TagsPerServerCertificate: 50,
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
  GroupPolicySize: 5120,
} as const;

export type Quota = keyof typeof quotas;
