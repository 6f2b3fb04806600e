import { describe, expect, it } from "vitest";
import { expectDenied, expectManagementOnly, organizationForTest } from "../testing/organizations-for-test.js";

describe("DescribeCreateAccountStatus", () => {
  it("shows the request", () => {
    const gate = organizationForTest();
    const { CreateAccountStatus } = gate.call("CreateAccount", { AccountName: "prod", Email: "prod@example.com" });
    const input = { CreateAccountRequestId: CreateAccountStatus?.Id };
    expect(gate.call("DescribeCreateAccountStatus", input)).toEqual({ CreateAccountStatus });
  });

  it("is refused for a request that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DescribeCreateAccountStatus", { CreateAccountRequestId: "car-12345678" })).toMatchObject({
      code: "CreateAccountStatusNotFoundException",
      status: 400,
      message: "We can't find an create account request with the CreateAccountRequestId that you specified.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DescribeCreateAccountStatus", { CreateAccountRequestId: "car-12345678" });
  });

  it("needs organizations:DescribeCreateAccountStatus", () => {
    const gate = organizationForTest();
    expectDenied(gate, "DescribeCreateAccountStatus", { CreateAccountRequestId: "car-12345678" }, "*");
  });
});
