import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("ListOrganizationalUnitsForParent", () => {
  it("lists the units right below, by pages", () => {
    const gate = organizationForTest();
    const ids = ["a", "b", "c"].map((name) => makeUnit(gate, gate.root, name)).sort();
    makeUnit(gate, String(ids[0]), "inner");
    const page = (more: object) =>
      gate.call<{ OrganizationalUnits: { Id: string }[]; NextToken?: string }>("ListOrganizationalUnitsForParent", {
        ParentId: gate.root,
        MaxResults: 2,
        ...more,
      });
    const first = page({});
    const second = page({ NextToken: first.NextToken });
    expect([...first.OrganizationalUnits, ...second.OrganizationalUnits].map(({ Id }) => Id)).toEqual(ids);
    expect(second.NextToken).toBeUndefined();
  });

  it("is refused for a token that it did not give out", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListOrganizationalUnitsForParent", { ParentId: gate.root, NextToken: "x" })).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "Get the value for the NextToken parameter from the response to a previous call of the operation.",
    });
  });

  it("is refused for a parent that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListOrganizationalUnitsForParent", { ParentId: "r-zzzz" })).toMatchObject({
      code: "ParentNotFoundException",
      status: 400,
      message: "You specified parent that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListOrganizationalUnitsForParent", { ParentId: gate.root });
  });

  it("needs organizations:ListOrganizationalUnitsForParent", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListOrganizationalUnitsForParent", { ParentId: gate.root }, arnOf(gate, "root", gate.root));
  });
});
