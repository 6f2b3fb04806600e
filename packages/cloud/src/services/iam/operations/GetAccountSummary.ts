import type { SummaryKeyType } from "@aws-sdk/client-iam";
import type { Context } from "../../../gate/operation.js";
import { instanceProfiles } from "../instance-profile.js";
import { oidcProviders } from "../oidc-provider.js";
import { operation } from "../operation.js";
import { policiesInUse } from "../policies-in-use.js";
import { quotas } from "../quotas.js";
import { samlProviders } from "../saml-provider.js";
import { serverCertificates } from "../server-certificate-tables.js";
import { groups, mfaDevices, policies, roles, users } from "../tables.js";

/** How many entities there are, and may be. Source: IAM API reference, GetAccountSummary. */
export const GetAccountSummary = operation("GetAccountSummary", {
  authorize: () => [{ action: "iam:GetAccountSummary", resource: "*" }],
  run: (_input, context) => ({ SummaryMap: { ...counts(context), ...LIMITS, ...ABSENT } }),
});

function counts(context: Context): Partial<Record<SummaryKeyType, number>> {
  const { store, account } = context;
  const devices = store.list(mfaDevices, "account", account);
  return {
    Users: store.count(users, "account", account),
    Groups: store.count(groups, "account", account),
    Roles: store.count(roles, "account", account),
    ServerCertificates: store.count(serverCertificates, "account", account),
    Policies: store.count(policies, "account", account),
    // AWS: one for each policy that somebody has, AWS's own and boundaries too; other versions do not count (recorded).
    PolicyVersionsInUse: policiesInUse(context).size,
    InstanceProfiles: store.count(instanceProfiles, "account", account),
    Providers: store.count(oidcProviders, "account", account) + store.count(samlProviders, "account", account),
    MFADevices: devices.length,
    MFADevicesInUse: devices.filter(({ enabled }) => enabled).length,
  };
}

const LIMITS: Partial<Record<SummaryKeyType, number>> = {
  UsersQuota: quotas.UsersPerAccount,
  RolesQuota: quotas.RolesPerAccount,
  PoliciesQuota: quotas.PoliciesPerAccount,
  PolicyVersionsInUseQuota: 10_000,
  VersionsPerPolicyQuota: quotas.VersionsPerPolicy,
  PolicySizeQuota: quotas.PolicySize,
  UserPolicySizeQuota: quotas.UserPolicySize,
  RolePolicySizeQuota: quotas.RolePolicySize,
  GroupPolicySizeQuota: quotas.GroupPolicySize,
  AssumeRolePolicySizeQuota: quotas.ACLSizePerRole,
  AttachedPoliciesPerUserQuota: quotas.PoliciesPerUser,
  AttachedPoliciesPerRoleQuota: quotas.PoliciesPerRole,
  AttachedPoliciesPerGroupQuota: quotas.PoliciesPerGroup,
  AccessKeysPerUserQuota: quotas.AccessKeysPerUser,
  GroupsQuota: quotas.GroupsPerAccount,
  GroupsPerUserQuota: quotas.GroupsPerUser,
  ServerCertificatesQuota: quotas.ServerCertificatesPerAccount,
  SigningCertificatesPerUserQuota: quotas.CertificatesPerUser,
  InstanceProfilesQuota: quotas.InstanceProfilesPerAccount,
  GlobalEndpointTokenVersion: 1,
};

/** What cannot be made here. */
const ABSENT: Partial<Record<SummaryKeyType, number>> = {
  AccountMFAEnabled: 0,
  AccountAccessKeysPresent: 0,
  AccountPasswordPresent: 0,
  AccountSigningCertificatesPresent: 0,
};
