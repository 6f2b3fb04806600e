import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("RemoveAccountFromOrganization", () => {
  it("lets the account go", () => {
    const gate = organizationForTest();
    gate.call("RemoveAccountFromOrganization", { AccountId: MEMBER });
    expect(gate.refusal("DescribeOrganization", {}, { as: MEMBER }).code).toBe("AWSOrganizationsNotInUseException");
  });

  it("is refused for the management account", () => {
    const gate = organizationForTest();
    expect(gate.refusal("RemoveAccountFromOrganization", { AccountId: ACCOUNT })).toMatchObject({
      code: "MasterCannotLeaveOrganizationException",
      status: 400,
      message:
        "You can't remove a management account from an organization. If you want the management account to become a member account in another organization, you must first delete the current organization of the management account.",
    });
  });

  it("is refused for an account that is no member", () => {
    const gate = organizationForTest();
    expect(gate.refusal("RemoveAccountFromOrganization", { AccountId: "999999999999" })).toMatchObject({
      code: "AccountNotFoundException",
      status: 400,
      message: "You specified an account that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "RemoveAccountFromOrganization", { AccountId: "999999999999" });
  });

  it("needs organizations:RemoveAccountFromOrganization", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "RemoveAccountFromOrganization",
      { AccountId: "999999999999" },
      arnOf(gate, "account", "999999999999"),
    );
  });
});
