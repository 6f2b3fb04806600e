import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { emptyForTest, expectDenied, MEMBER, organizationForTest, scp } from "../testing/organizations-for-test.js";

describe("CreateOrganization", () => {
  it("makes the caller's account the management account, and the service-linked role in it", () => {
    const gate = emptyForTest();
    expect(gate.call("CreateOrganization")).toEqual({
      Organization: {
        Id: expect.stringMatching(/^o-[a-z0-9]{10}$/),
        Arn: expect.stringMatching(/^arn:aws:organizations::000000000000:organization\/o-[a-z0-9]{10}$/),
        FeatureSet: "ALL",
        MasterAccountArn: expect.stringMatching(
          /^arn:aws:organizations::000000000000:account\/o-\w{10}\/000000000000$/,
        ),
        MasterAccountId: ACCOUNT,
        MasterAccountEmail: expect.stringContaining("@"),
        AvailablePolicyTypes: [{ Type: "SERVICE_CONTROL_POLICY", Status: "ENABLED" }],
      },
    });
    const role = gate.call("GetRole", { RoleName: "AWSServiceRoleForOrganizations" }, { service: "iam" }).Role;
    expect(role?.Path).toBe("/aws-service-role/organizations.amazonaws.com/");
    expect(gate.call("ListAccounts").Accounts).toMatchObject([{ Id: ACCOUNT, Status: "ACTIVE" }]);
  });

  it("makes one for billing only", () => {
    const { Organization } = emptyForTest().call("CreateOrganization", { FeatureSet: "CONSOLIDATED_BILLING" });
    expect(Organization).toMatchObject({ FeatureSet: "CONSOLIDATED_BILLING", AvailablePolicyTypes: [] });
  });

  it("is refused for an account that is in an organization", () => {
    const gate = organizationForTest();
    expect(gate.refusal("CreateOrganization", {}, { as: MEMBER })).toMatchObject({
      code: "AlreadyInOrganizationException",
      status: 400,
      message: "The AWS account is already a member of an organization.",
    });
  });

  it("needs iam:CreateServiceLinkedRole too, and changes nothing without it", () => {
    const gate = emptyForTest();
    const iam = { service: "iam" };
    gate.call("CreateUser", { UserName: "ana" }, iam);
    const PolicyDocument = scp({ Effect: "Allow", Action: "organizations:*" });
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "p", PolicyDocument }, iam);
    const { AccessKey } = gate.call("CreateAccessKey", { UserName: "ana" }, iam);
    expect(gate.refusal("CreateOrganization", {}, { as: String(AccessKey?.AccessKeyId) })).toMatchObject({
      code: "AccessDeniedForDependencyException",
      message: expect.stringContaining("iam:CreateServiceLinkedRole for organizations.amazonaws.com"),
    });
    expect(gate.refusal("DescribeOrganization").code).toBe("AWSOrganizationsNotInUseException");
  });

  it("needs organizations:CreateOrganization", () => {
    const gate = emptyForTest();
    expectDenied(gate, "CreateOrganization", {}, "*");
  });
});
