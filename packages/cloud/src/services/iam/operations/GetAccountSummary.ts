import type { SummaryKeyType } from "@aws-sdk/client-iam";
import type { Context } from "../../../gate/operation.js";
import { operation } from "../operation.js";
import { quotas } from "../quotas.js";
import { mfaDevices, policies, roles, users } from "../tables.js";

/** How many entities there are, and may be. Source: IAM API reference, GetAccountSummary. */
export const GetAccountSummary = operation("GetAccountSummary", {
  authorize: () => [{ action: "iam:GetAccountSummary", resource: "*" }],
  run: (_input, context) => ({ SummaryMap: { ...counts(context), ...LIMITS, ...ABSENT } }),
});

function counts({ store, account }: Context): Partial<Record<SummaryKeyType, number>> {
  const own = store.list(policies, "account", account);
  const devices = store.list(mfaDevices, "account", account);
  return {
    Users: store.count(users, "account", account),
    Roles: store.count(roles, "account", account),
    Policies: own.length,
    PolicyVersionsInUse: own.reduce((sum, { versions }) => sum + Object.keys(versions).length, 0),
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
  GroupPolicySizeQuota: 5120,
  AssumeRolePolicySizeQuota: quotas.ACLSizePerRole,
  AttachedPoliciesPerUserQuota: quotas.PoliciesPerUser,
  AttachedPoliciesPerRoleQuota: quotas.PoliciesPerRole,
  AttachedPoliciesPerGroupQuota: 10,
  AccessKeysPerUserQuota: quotas.AccessKeysPerUser,
  GroupsQuota: 300,
  GroupsPerUserQuota: 10,
  InstanceProfilesQuota: 1000,
  ServerCertificatesQuota: 20,
  SigningCertificatesPerUserQuota: 2,
  GlobalEndpointTokenVersion: 1,
};

/** What cannot be made here. */
const ABSENT: Partial<Record<SummaryKeyType, number>> = {
  Groups: 0,
  InstanceProfiles: 0,
  ServerCertificates: 0,
  Providers: 0,
  AccountMFAEnabled: 0,
  AccountAccessKeysPresent: 0,
  AccountPasswordPresent: 0,
  AccountSigningCertificatesPresent: 0,
};
