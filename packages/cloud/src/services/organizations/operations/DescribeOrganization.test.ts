import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, MEMBER, organizationForTest, STRANGER } from "../testing/organizations-for-test.js";

describe("DescribeOrganization", () => {
  it("is answered to every account of the organization", () => {
    const gate = organizationForTest();
    const own = gate.call("DescribeOrganization");
    expect(own.Organization).toMatchObject({ Id: gate.organization, MasterAccountId: ACCOUNT });
    expect(gate.call("DescribeOrganization", {}, { as: MEMBER })).toEqual(own);
  });

  it("is refused for an account in none", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DescribeOrganization", {}, { as: STRANGER })).toMatchObject({
      code: "AWSOrganizationsNotInUseException",
      status: 400,
      message: "Your account is not a member of an organization.",
    });
  });

  it("needs organizations:DescribeOrganization", () => {
    const gate = organizationForTest();
    expectDenied(gate, "DescribeOrganization", {}, "*");
  });
});
