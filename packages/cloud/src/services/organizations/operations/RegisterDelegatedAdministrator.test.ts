import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import {
  arnOf,
  delegate,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("RegisterDelegatedAdministrator", () => {
  it("lets the account look into the organization, and change nothing", () => {
    const gate = organizationForTest();
    delegate(gate, MEMBER);
    const as = { as: MEMBER };
    expect(gate.call("ListAccounts", {}, as).Accounts).toHaveLength(2);
    expect(gate.call("ListRoots", {}, as).Roots).toHaveLength(1);
    const refusal = gate.refusal("CreateOrganizationalUnit", { ParentId: gate.root, Name: "x" }, as);
    expect(refusal.message).toBe("You don't have permissions to access this resource.");
  });

  it("keeps the account in the organization", () => {
    const gate = organizationForTest();
    delegate(gate, MEMBER);
    const stays = {
      code: "ConstraintViolationException",
      message: expect.stringContaining("you must first deregister this account as a delegated administrator"),
    };
    expect(gate.refusal("RemoveAccountFromOrganization", { AccountId: MEMBER })).toMatchObject(stays);
    expect(gate.refusal("LeaveOrganization", {}, { as: MEMBER })).toMatchObject(stays);
  });

  it("is refused for a service without access", () => {
    const gate = organizationForTest();
    expect(
      gate.refusal("RegisterDelegatedAdministrator", { AccountId: MEMBER, ServicePrincipal: "ram.amazonaws.com" }),
    ).toMatchObject({
      code: "ConstraintViolationException",
      status: 400,
      message:
        "You attempted to register a delegated administrator before you enabled service access. Call the EnableAWSServiceAccess API first.",
    });
  });

  it("is refused a second time", () => {
    const gate = organizationForTest();
    delegate(gate, MEMBER);
    expect(
      gate.refusal("RegisterDelegatedAdministrator", { AccountId: MEMBER, ServicePrincipal: "ram.amazonaws.com" }),
    ).toMatchObject({
      code: "AccountAlreadyRegisteredException",
      status: 400,
      message: "The provided account is already a delegated administrator for your organization.",
    });
  });

  it("is refused for the management account", () => {
    const gate = organizationForTest();
    expect(
      gate.refusal("RegisterDelegatedAdministrator", { AccountId: ACCOUNT, ServicePrincipal: "ram.amazonaws.com" }),
    ).toMatchObject({
      code: "ConstraintViolationException",
      status: 400,
      message: "You cannot register master account/yourself as delegated administrator for your organization.",
    });
  });

  it("is refused for a service that is none", () => {
    const gate = organizationForTest();
    expect(
      gate.refusal("RegisterDelegatedAdministrator", { AccountId: MEMBER, ServicePrincipal: "none.amazonaws.com" }),
    ).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "You specified an unrecognized service principal.",
    });
  });

  it("is refused for an account that is no member", () => {
    const gate = organizationForTest();
    expect(
      gate.refusal("RegisterDelegatedAdministrator", {
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
    expectManagementOnly(gate, "RegisterDelegatedAdministrator", {
      AccountId: MEMBER,
      ServicePrincipal: "ram.amazonaws.com",
    });
  });

  it("needs organizations:RegisterDelegatedAdministrator", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "RegisterDelegatedAdministrator",
      { AccountId: MEMBER, ServicePrincipal: "ram.amazonaws.com" },
      arnOf(gate, "account", MEMBER),
    );
  });
});
