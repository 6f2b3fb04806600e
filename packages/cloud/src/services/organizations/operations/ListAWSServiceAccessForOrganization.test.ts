import { describe, expect, it } from "vitest";
import {
  emptyForTest,
  expectDenied,
  expectManagementOnly,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("ListAWSServiceAccessForOrganization", () => {
  it("lists the services by name, by pages", () => {
    const gate = organizationForTest();
    for (const ServicePrincipal of ["sso.amazonaws.com", "ram.amazonaws.com"]) {
      gate.call("EnableAWSServiceAccess", { ServicePrincipal });
    }
    const page = (input: object) =>
      gate.call<{ EnabledServicePrincipals: object[]; NextToken?: string }>(
        "ListAWSServiceAccessForOrganization",
        input,
      );
    const { EnabledServicePrincipals, NextToken } = page({ MaxResults: 1 });
    expect(EnabledServicePrincipals).toMatchObject([{ ServicePrincipal: "ram.amazonaws.com" }]);
    expect(page({ NextToken }).EnabledServicePrincipals).toMatchObject([{ ServicePrincipal: "sso.amazonaws.com" }]);
  });

  it("is refused where there is billing only", () => {
    const gate = emptyForTest();
    gate.call("CreateOrganization", { FeatureSet: "CONSOLIDATED_BILLING" });
    expect(gate.refusal("ListAWSServiceAccessForOrganization", {})).toMatchObject({
      code: "ConstraintViolationException",
      message: expect.stringContaining("requires an organization to be configured to support all features"),
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListAWSServiceAccessForOrganization", {});
  });

  it("needs organizations:ListAWSServiceAccessForOrganization", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListAWSServiceAccessForOrganization", {}, "*");
  });
});
