import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("CreateOrganizationalUnit", () => {
  it("shows the unit", () => {
    const gate = organizationForTest();
    const { OrganizationalUnit } = gate.call("CreateOrganizationalUnit", { ParentId: gate.root, Name: "prod" });
    const Id = expect.stringMatching(new RegExp(`^ou-${gate.root.slice(2)}-[a-z0-9]{8}$`));
    expect(OrganizationalUnit).toEqual({ Id, Name: "prod", Arn: arnOf(gate, "ou", String(OrganizationalUnit?.Id)) });
  });

  it("is refused below the fifth level", () => {
    const gate = organizationForTest();
    const deepest = ["1", "2", "3", "4", "5"].reduce((parent, name) => makeUnit(gate, parent, name), gate.root);
    expect(gate.refusal("CreateOrganizationalUnit", { ParentId: deepest, Name: "6" })).toMatchObject({
      code: "ConstraintViolationException",
      message: "You attempted to create an OU tree that is too many levels deep.",
    });
  });

  it("is refused for a name that is taken", () => {
    const gate = organizationForTest();
    makeUnit(gate, gate.root);
    expect(gate.refusal("CreateOrganizationalUnit", { ParentId: gate.root, Name: "prod" })).toMatchObject({
      code: "DuplicateOrganizationalUnitException",
      status: 400,
      message: "An OU with the same name already exists.",
    });
  });

  it("is refused for a parent that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("CreateOrganizationalUnit", { ParentId: "r-zzzz", Name: "prod" })).toMatchObject({
      code: "ParentNotFoundException",
      status: 400,
      message: "You specified parent that doesn't exist.",
    });
  });

  it("is refused for a parent of no known form", () => {
    const gate = organizationForTest();
    expect(gate.refusal("CreateOrganizationalUnit", { ParentId: "x", Name: "prod" })).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "You provided a value that does not match the required pattern.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "CreateOrganizationalUnit", { ParentId: gate.root, Name: "prod" });
  });

  it("needs organizations:CreateOrganizationalUnit", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "CreateOrganizationalUnit",
      { ParentId: gate.root, Name: "prod" },
      arnOf(gate, "root", gate.root),
    );
  });
});
