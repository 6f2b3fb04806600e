import { describe, expect, it } from "vitest";
import { type CloudForTest, cloudForTest } from "../../testing/cloud-for-test.js";

interface Status {
  readonly CreateAccountStatus: { readonly Id: string; readonly State: string; readonly AccountId: string };
}

function createAccount(test: CloudForTest, more: object = {}): () => Status["CreateAccountStatus"] {
  const input = { AccountName: "prod", Email: "prod@example.com", ...more };
  const { Id } = test.call<Status>("organizations", "CreateAccount", input).CreateAccountStatus;
  return () =>
    test.call<Status>("organizations", "DescribeCreateAccountStatus", { CreateAccountRequestId: Id })
      .CreateAccountStatus;
}

function inOrganization(): CloudForTest {
  const test = cloudForTest();
  test.call("organizations", "CreateOrganization");
  return test;
}

describe("the creation of an account", () => {
  it("takes a while, and ends with an account that the management account can administer", async () => {
    const test = inOrganization();
    const status = createAccount(test, { Tags: [{ Key: "team", Value: "a" }] });
    await test.advance(1_999);
    expect(status().State).toBe("IN_PROGRESS");
    await test.advance(1);
    const { State, AccountId } = status();
    expect({ State, AccountId }).toEqual({ State: "SUCCEEDED", AccountId: expect.stringMatching(/^[1-9]\d{11}$/) });
    const { Account } = test.call<{ Account: object }>("organizations", "DescribeAccount", { AccountId });
    expect(Account).toMatchObject({ Name: "prod", Email: "prod@example.com", JoinedMethod: "CREATED" });
    const RoleArn = `arn:aws:iam::${AccountId}:role/OrganizationAccountAccessRole`;
    const assume = { RoleArn, RoleSessionName: "demo" };
    const { Credentials } = test.call<{ Credentials: { AccessKeyId: string } }>("sts", "AssumeRole", assume);
    const { Roles } = test.call<{ Roles: { RoleName: string }[] }>("iam", "ListRoles", {}, Credentials.AccessKeyId);
    expect(Roles.map(({ RoleName }) => RoleName).sort()).toEqual([
      "AWSServiceRoleForOrganizations",
      "OrganizationAccountAccessRole",
    ]);
    expect(test.defects).toEqual([]);
  });

  it("makes the role under the name asked for", async () => {
    const test = inOrganization();
    const status = createAccount(test, { RoleName: "Admin" });
    await test.advance(2_000);
    const { AccountId } = status();
    const assume = { RoleArn: `arn:aws:iam::${AccountId}:role/Admin`, RoleSessionName: "demo" };
    expect(test.call("sts", "AssumeRole", assume)).toBeDefined();
  });

  it("fails, and leaves nothing, when the role cannot be made", async () => {
    const test = inOrganization();
    const status = createAccount(test, { RoleName: "AWSServiceRoleForOrganizations" });
    await test.advance(2_000);
    expect(status()).toMatchObject({ State: "FAILED", FailureReason: "INTERNAL_FAILURE" });
    expect(test.call<{ Accounts: object[] }>("organizations", "ListAccounts").Accounts).toHaveLength(1);
    expect(test.defects).toEqual([]);
  });

  it("fails for an e-mail address that another account has", async () => {
    const test = inOrganization();
    createAccount(test);
    const status = createAccount(test);
    await test.advance(2_000);
    expect(status()).toMatchObject({ State: "FAILED", FailureReason: "EMAIL_ALREADY_EXISTS" });
  });
});
