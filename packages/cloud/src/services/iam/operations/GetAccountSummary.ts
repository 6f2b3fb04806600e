import type { SummaryKeyType } from "@aws-sdk/client-iam";
import type { Context } from "../../../gate/operation.js";
import { instanceProfiles } from "../instance-profile.js";
import { oidcProviders } from "../oidc-provider.js";
import { operation } from "../operation.js";
import { quotas } from "../quotas.js";
import { samlProviders } from "../saml-provider.js";
import { policies, roles, users } from "../tables.js";

/** How many entities there are, and may be. Source: IAM API reference, GetAccountSummary. */
export const GetAccountSummary = operation("GetAccountSummary", {
  authorize: () => [{ action: "iam:GetAccountSummary", resource: "*" }],
  run: (_input, context) => ({ SummaryMap: { ...counts(context), ...LIMITS, ...ABSENT } }),
});

function counts({ store, account }: Context): Partial<Record<SummaryKeyType, number>> {
  const own = store.list(policies, "account", account);
  return {
    Users: store.count(users, "account", account),
    Roles: store.count(roles, "account", account),
    Policies: own.length,
    InstanceProfiles: store.count(instanceProfiles, "account", account),
    Providers: store.count(oidcProviders, "account", account) + store.count(samlProviders, "account", account),
    PolicyVersionsInUse: own.reduce((sum, { versions }) => sum + Object.keys(versions).length, 0),
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
  InstanceProfilesQuota: quotas.InstanceProfilesPerAccount,
  ServerCertificatesQuota: 20,
  SigningCertificatesPerUserQuota: 2,
  GlobalEndpointTokenVersion: 1,
};

/** What cannot be made here. */
const ABSENT: Partial<Record<SummaryKeyType, number>> = {
  Groups: 0,
  ServerCertificates: 0,
  MFADevices: 0,
  MFADevicesInUse: 0,
  AccountMFAEnabled: 0,
  AccountAccessKeysPresent: 0,
  AccountPasswordPresent: 0,
  AccountSigningCertificatesPresent: 0,
};
