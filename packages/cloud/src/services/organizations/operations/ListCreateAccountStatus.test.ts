import { describe, expect, it } from "vitest";
import { expectDenied, expectManagementOnly, organizationForTest } from "../testing/organizations-for-test.js";

describe("ListCreateAccountStatus", () => {
  it("lists the requests in the states asked for", () => {
    const gate = organizationForTest();
    const { CreateAccountStatus } = gate.call("CreateAccount", { AccountName: "prod", Email: "prod@example.com" });
    const listed = (input: object) => gate.call("ListCreateAccountStatus", input).CreateAccountStatuses;
    expect(listed({})).toEqual([CreateAccountStatus]);
    expect(listed({ States: ["IN_PROGRESS"] })).toEqual([CreateAccountStatus]);
    expect(listed({ States: ["SUCCEEDED"] })).toEqual([]);
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListCreateAccountStatus", {});
  });

  it("needs organizations:ListCreateAccountStatus", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListCreateAccountStatus", {}, "*");
  });
});
