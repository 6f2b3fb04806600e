import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  arnOf,
  delegate,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("ListDelegatedServicesForAccount", () => {
  it("lists the services", () => {
    const gate = organizationForTest();
    delegate(gate, MEMBER);
    const { DelegatedServices } = gate.call("ListDelegatedServicesForAccount", { AccountId: MEMBER });
    const DelegationEnabledDate = new Date(START);
    expect(DelegatedServices).toEqual([{ ServicePrincipal: "ram.amazonaws.com", DelegationEnabledDate }]);
  });

  it("is refused for an account that has none", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListDelegatedServicesForAccount", { AccountId: MEMBER })).toMatchObject({
      code: "AccountNotRegisteredException",
      status: 400,
      message: "The provided account is not a registered delegated administrator for your organization.",
    });
  });

  it("is refused for an account that is no member", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListDelegatedServicesForAccount", { AccountId: "999999999999" })).toMatchObject({
      code: "AccountNotFoundException",
      status: 400,
      message: "You specified an account that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListDelegatedServicesForAccount", { AccountId: MEMBER });
  });

  it("needs organizations:ListDelegatedServicesForAccount", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListDelegatedServicesForAccount", { AccountId: MEMBER }, arnOf(gate, "account", MEMBER));
  });
});
