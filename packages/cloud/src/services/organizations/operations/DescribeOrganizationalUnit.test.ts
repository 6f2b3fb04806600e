import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DescribeOrganizationalUnit", () => {
  it("shows the unit", () => {
    const gate = organizationForTest();
    const Id = makeUnit(gate, gate.root);
    const { OrganizationalUnit } = gate.call("DescribeOrganizationalUnit", { OrganizationalUnitId: Id });
    expect(OrganizationalUnit).toEqual({ Id, Name: "prod", Arn: arnOf(gate, "ou", Id) });
  });

  it("is refused for a unit that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DescribeOrganizationalUnit", { OrganizationalUnitId: "ou-abcd-12345678" })).toMatchObject({
      code: "OrganizationalUnitNotFoundException",
      status: 400,
      message: "You specified an organizational unit that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DescribeOrganizationalUnit", { OrganizationalUnitId: "ou-abcd-12345678" });
  });

  it("needs organizations:DescribeOrganizationalUnit", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DescribeOrganizationalUnit",
      { OrganizationalUnitId: "ou-abcd-12345678" },
      arnOf(gate, "ou", "ou-abcd-12345678"),
    );
  });
});
