import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DeleteOrganizationalUnit", () => {
  it("takes the unit and its attachments away", () => {
    const gate = organizationForTest();
    const OrganizationalUnitId = makeUnit(gate, gate.root);
    gate.call("DeleteOrganizationalUnit", { OrganizationalUnitId });
    expect(gate.call("ListOrganizationalUnitsForParent", { ParentId: gate.root }).OrganizationalUnits).toEqual([]);
    const targets = gate.call("ListTargetsForPolicy", { PolicyId: "p-FullAWSAccess" }).Targets;
    expect(targets).not.toContainEqual(expect.objectContaining({ TargetId: OrganizationalUnitId }));
  });

  it("is refused while it holds another", () => {
    const gate = organizationForTest();
    const OrganizationalUnitId = makeUnit(gate, gate.root);
    makeUnit(gate, OrganizationalUnitId);
    expect(gate.refusal("DeleteOrganizationalUnit", { OrganizationalUnitId })).toMatchObject({
      code: "OrganizationalUnitNotEmptyException",
      status: 400,
      message:
        "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again.",
    });
  });

  it("is refused for a unit that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DeleteOrganizationalUnit", { OrganizationalUnitId: "ou-abcd-12345678" })).toMatchObject({
      code: "OrganizationalUnitNotFoundException",
      status: 400,
      message: "You specified an organizational unit that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DeleteOrganizationalUnit", { OrganizationalUnitId: "ou-abcd-12345678" });
  });

  it("needs organizations:DeleteOrganizationalUnit", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DeleteOrganizationalUnit",
      { OrganizationalUnitId: "ou-abcd-12345678" },
      arnOf(gate, "ou", "ou-abcd-12345678"),
    );
  });
});
