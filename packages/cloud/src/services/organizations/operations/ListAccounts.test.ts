import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, expectManagementOnly, MEMBER, organizationForTest } from "../testing/organizations-for-test.js";

describe("ListAccounts", () => {
  it("lists all accounts, by pages", () => {
    const gate = organizationForTest();
    const first = gate.call<{ Accounts: object[]; NextToken: string }>("ListAccounts", { MaxResults: 1 });
    expect(first.Accounts).toMatchObject([{ Id: ACCOUNT }]);
    expect(gate.call("ListAccounts", { NextToken: first.NextToken }).Accounts).toMatchObject([{ Id: MEMBER }]);
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListAccounts", {});
  });

  it("needs organizations:ListAccounts", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListAccounts", {}, "*");
  });
});
