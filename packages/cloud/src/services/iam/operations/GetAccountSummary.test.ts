import { describe, expect, it } from "vitest";
import {
  DOCUMENT,
  expectDenied,
  iamForTest,
  MANAGED,
  makeGroup,
  makePolicy,
  makeRole,
  makeUser,
} from "../testing/iam-for-test.js";
import { makeInstanceProfile } from "../testing/instance-profile-for-test.js";
import { enableDevice, makeDevice } from "../testing/mfa-for-test.js";
import { makeOidcProvider } from "../testing/oidc-provider-for-test.js";
import { makeSamlProvider } from "../testing/saml-provider-for-test.js";

describe("GetAccountSummary", () => {
  it("has every key that AWS gives", () => {
    expect(Object.keys(iamForTest().call("GetAccountSummary").SummaryMap ?? {}).sort()).toEqual([
      "AccessKeysPerUserQuota",
      "AccountAccessKeysPresent",
      "AccountMFAEnabled",
      "AccountPasswordPresent",
      "AccountSigningCertificatesPresent",
      "AssumeRolePolicySizeQuota",
      "AttachedPoliciesPerGroupQuota",
      "AttachedPoliciesPerRoleQuota",
      "AttachedPoliciesPerUserQuota",
      "GlobalEndpointTokenVersion",
      "GroupPolicySizeQuota",
      "Groups",
      "GroupsPerUserQuota",
      "GroupsQuota",
      "InstanceProfiles",
      "InstanceProfilesQuota",
      "MFADevices",
      "MFADevicesInUse",
      "Policies",
      "PoliciesQuota",
      "PolicySizeQuota",
      "PolicyVersionsInUse",
      "PolicyVersionsInUseQuota",
      "Providers",
      "RolePolicySizeQuota",
      "Roles",
      "RolesQuota",
      "ServerCertificates",
      "ServerCertificatesQuota",
      "SigningCertificatesPerUserQuota",
      "UserPolicySizeQuota",
      "Users",
      "UsersQuota",
      "VersionsPerPolicyQuota",
    ]);
  });

  it("counts what there is, and says what there may be", () => {
    const gate = iamForTest();
    makeRole(gate);
    makeUser(gate);
    makeGroup(gate);
    makeInstanceProfile(gate);
    makeOidcProvider(gate);
    makeSamlProvider(gate);
    enableDevice(gate, "ana");
    makeDevice(gate, "free");
    gate.call("CreatePolicyVersion", { PolicyArn: makePolicy(gate), PolicyDocument: DOCUMENT });
    expect(gate.call("GetAccountSummary").SummaryMap).toMatchObject({
      Users: 1,
      Roles: 1,
      InstanceProfiles: 1,
      Providers: 2,
      InstanceProfilesQuota: 1000,
      Policies: 1,
      Groups: 1,
      MFADevices: 2,
      MFADevicesInUse: 1,
      RolesQuota: 1000,
      AccessKeysPerUserQuota: 2,
      AssumeRolePolicySizeQuota: 2048,
    });
  });

  it("counts policies in use once, AWS's and boundaries too", () => {
    const gate = iamForTest();
    const inUse = () => gate.call("GetAccountSummary").SummaryMap?.PolicyVersionsInUse;
    const PolicyArn = makePolicy(gate);
    gate.call("CreatePolicyVersion", { PolicyArn, PolicyDocument: DOCUMENT });
    expect(inUse()).toBe(0);
    makeUser(gate, "ana", { PermissionsBoundary: PolicyArn });
    expect(inUse()).toBe(1);
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn });
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: MANAGED });
    expect(inUse()).toBe(2);
  });

  it("needs iam:GetAccountSummary on everything", () => {
    expectDenied(iamForTest(), "GetAccountSummary", {}, "*");
  });
});
