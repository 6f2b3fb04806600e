import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("UpdateOrganizationalUnit", () => {
  it("gives another name, its own too", () => {
    const gate = organizationForTest();
    const OrganizationalUnitId = makeUnit(gate, gate.root);
    for (const Name of ["live", "live"]) {
      const { OrganizationalUnit } = gate.call("UpdateOrganizationalUnit", { OrganizationalUnitId, Name });
      expect(OrganizationalUnit).toMatchObject({ Id: OrganizationalUnitId, Name });
    }
  });

  it("is refused for a name that is taken", () => {
    const gate = organizationForTest();
    makeUnit(gate, gate.root, "live");
    const OrganizationalUnitId = makeUnit(gate, gate.root);
    expect(gate.refusal("UpdateOrganizationalUnit", { OrganizationalUnitId, Name: "live" })).toMatchObject({
      code: "DuplicateOrganizationalUnitException",
      status: 400,
      message: "An OU with the same name already exists.",
    });
  });

  it("is refused for a unit that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("UpdateOrganizationalUnit", { OrganizationalUnitId: "ou-abcd-12345678" })).toMatchObject({
      code: "OrganizationalUnitNotFoundException",
      status: 400,
      message: "You specified an organizational unit that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "UpdateOrganizationalUnit", { OrganizationalUnitId: "ou-abcd-12345678" });
  });

  it("needs organizations:UpdateOrganizationalUnit", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "UpdateOrganizationalUnit",
      { OrganizationalUnitId: "ou-abcd-12345678" },
      arnOf(gate, "ou", "ou-abcd-12345678"),
    );
  });
});
