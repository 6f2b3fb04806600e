import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, MEMBER, organizationForTest, STRANGER } from "../testing/organizations-for-test.js";

describe("LeaveOrganization", () => {
  it("is called by the member itself", () => {
    const gate = organizationForTest();
    gate.call("LeaveOrganization", {}, { as: MEMBER });
    expect(gate.call("ListAccounts").Accounts).toMatchObject([{ Id: ACCOUNT }]);
  });

  it("is refused for the management account", () => {
    const gate = organizationForTest();
    expect(gate.refusal("LeaveOrganization")).toMatchObject({
      code: "MasterCannotLeaveOrganizationException",
      status: 400,
      message:
        "You can't remove a management account from an organization. If you want the management account to become a member account in another organization, you must first delete the current organization of the management account.",
    });
  });

  it("is refused for an account in none", () => {
    const gate = organizationForTest();
    expect(gate.refusal("LeaveOrganization", {}, { as: STRANGER })).toMatchObject({
      code: "AWSOrganizationsNotInUseException",
      status: 400,
      message: "Your account is not a member of an organization.",
    });
  });

  it("needs organizations:LeaveOrganization", () => {
    const gate = organizationForTest();
    expectDenied(gate, "LeaveOrganization", {}, "*");
  });
});
