import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  delegate,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("ListDelegatedAdministrators", () => {
  it("lists each once, or those of a service", () => {
    const gate = organizationForTest();
    for (const service of ["ram", "sso"]) delegate(gate, MEMBER, `${service}.amazonaws.com`);
    const listed = (input: object) => gate.call("ListDelegatedAdministrators", input).DelegatedAdministrators;
    expect(listed({})).toMatchObject([{ Id: MEMBER, DelegationEnabledDate: new Date(START) }]);
    expect(listed({ ServicePrincipal: "sso.amazonaws.com" })).toHaveLength(1);
    expect(listed({ ServicePrincipal: "config.amazonaws.com" })).toEqual([]);
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListDelegatedAdministrators", {});
  });

  it("needs organizations:ListDelegatedAdministrators", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListDelegatedAdministrators", {}, "*");
  });
});
