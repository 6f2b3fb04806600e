import { describe, expect, it } from "vitest";
import {
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makePolicy,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DeleteOrganization", () => {
  it("takes units and policies with it", () => {
    const gate = organizationForTest();
    makeUnit(gate, gate.root);
    makePolicy(gate);
    gate.call("RemoveAccountFromOrganization", { AccountId: MEMBER });
    gate.call("DeleteOrganization");
    expect(gate.refusal("DescribeOrganization").code).toBe("AWSOrganizationsNotInUseException");
    const { tables } = gate.store.dump();
    expect(Object.keys(tables).filter((name) => name.startsWith("organizations."))).toEqual([]);
  });

  it("is refused while there are members", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DeleteOrganization")).toMatchObject({
      code: "OrganizationNotEmptyException",
      status: 400,
      message: "To delete an organization you must first remove all member accounts (except the master).",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DeleteOrganization", {});
  });

  it("needs organizations:DeleteOrganization", () => {
    const gate = organizationForTest();
    expectDenied(gate, "DeleteOrganization", {}, "*");
  });
});
