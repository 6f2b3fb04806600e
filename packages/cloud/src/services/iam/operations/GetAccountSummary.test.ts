import { describe, expect, it } from "vitest";
import { DOCUMENT, expectDenied, iamForTest, makePolicy, makeRole, makeUser } from "../testing/iam-for-test.js";
import { enableDevice, makeDevice } from "../testing/mfa-for-test.js";

describe("GetAccountSummary", () => {
  it("counts what there is, and says what there may be", () => {
    const gate = iamForTest();
    makeRole(gate);
    makeUser(gate);
    enableDevice(gate, "ana");
    makeDevice(gate, "free");
    gate.call("CreatePolicyVersion", { PolicyArn: makePolicy(gate), PolicyDocument: DOCUMENT });
    expect(gate.call("GetAccountSummary").SummaryMap).toMatchObject({
      Users: 1,
      Roles: 1,
      Policies: 1,
      PolicyVersionsInUse: 2,
      Groups: 0,
      MFADevices: 2,
      MFADevicesInUse: 1,
      RolesQuota: 1000,
      AccessKeysPerUserQuota: 2,
      AssumeRolePolicySizeQuota: 2048,
    });
  });

  it("needs iam:GetAccountSummary on everything", () => {
    expectDenied(iamForTest(), "GetAccountSummary", {}, "*");
  });
});
