import { describe, expect, it } from "vitest";
import {
  arnOf,
  delegate,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DeregisterDelegatedAdministrator", () => {
  it("takes the right away", () => {
    const gate = organizationForTest();
    delegate(gate, MEMBER);
    gate.call("DeregisterDelegatedAdministrator", { AccountId: MEMBER, ServicePrincipal: "ram.amazonaws.com" });
    expect(gate.refusal("ListAccounts", {}, { as: MEMBER }).code).toBe("AccessDeniedException");
  });

  it("is refused for an account that has none", () => {
    const gate = organizationForTest();
    expect(
      gate.refusal("DeregisterDelegatedAdministrator", { AccountId: MEMBER, ServicePrincipal: "ram.amazonaws.com" }),
    ).toMatchObject({
      code: "AccountNotRegisteredException",
      status: 400,
      message: "The provided account is not a registered delegated administrator for your organization.",
    });
  });

  it("is refused for an account that is no member", () => {
    const gate = organizationForTest();
    expect(
      gate.refusal("DeregisterDelegatedAdministrator", {
        AccountId: "999999999999",
        ServicePrincipal: "ram.amazonaws.com",
      }),
    ).toMatchObject({
      code: "AccountNotFoundException",
      status: 400,
      message: "You specified an account that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DeregisterDelegatedAdministrator", {
      AccountId: MEMBER,
      ServicePrincipal: "ram.amazonaws.com",
    });
  });

  it("needs organizations:DeregisterDelegatedAdministrator", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DeregisterDelegatedAdministrator",
      { AccountId: MEMBER, ServicePrincipal: "ram.amazonaws.com" },
      arnOf(gate, "account", MEMBER),
    );
  });
});
