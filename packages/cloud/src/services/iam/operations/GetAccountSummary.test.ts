import { describe, expect, it } from "vitest";
import { DOCUMENT, expectDenied, iamForTest, makePolicy, makeRole, makeUser } from "../testing/iam-for-test.js";
import { makeInstanceProfile } from "../testing/instance-profile-for-test.js";
import { makeOidcProvider } from "../testing/oidc-provider-for-test.js";
import { makeSamlProvider } from "../testing/saml-provider-for-test.js";

describe("GetAccountSummary", () => {
  it("counts what there is, and says what there may be", () => {
    const gate = iamForTest();
    makeRole(gate);
    makeUser(gate);
    makeInstanceProfile(gate);
    makeOidcProvider(gate);
    makeSamlProvider(gate);
    gate.call("CreatePolicyVersion", { PolicyArn: makePolicy(gate), PolicyDocument: DOCUMENT });
    expect(gate.call("GetAccountSummary").SummaryMap).toMatchObject({
      Users: 1,
      Roles: 1,
      InstanceProfiles: 1,
      Providers: 2,
      InstanceProfilesQuota: 1000,
      Policies: 1,
      PolicyVersionsInUse: 2,
      Groups: 0,
      RolesQuota: 1000,
      AccessKeysPerUserQuota: 2,
      AssumeRolePolicySizeQuota: 2048,
    });
  });

  it("needs iam:GetAccountSummary on everything", () => {
    expectDenied(iamForTest(), "GetAccountSummary", {}, "*");
  });
});
