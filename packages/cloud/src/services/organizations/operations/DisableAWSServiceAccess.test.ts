import { describe, expect, it } from "vitest";
import {
  emptyForTest,
  expectDenied,
  expectManagementOnly,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DisableAWSServiceAccess", () => {
  it("takes the access away, and passes over a service that has none", () => {
    const gate = organizationForTest();
    gate.call("EnableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" });
    for (const ServicePrincipal of ["ram.amazonaws.com", "sso.amazonaws.com"]) {
      gate.call("DisableAWSServiceAccess", { ServicePrincipal });
    }
    expect(gate.call("ListAWSServiceAccessForOrganization")).toEqual({ EnabledServicePrincipals: [] });
  });

  it("is refused for a service that is none", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DisableAWSServiceAccess", { ServicePrincipal: "none.amazonaws.com" })).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "You specified an unrecognized service principal.",
    });
  });

  it("is refused where there is billing only", () => {
    const gate = emptyForTest();
    gate.call("CreateOrganization", { FeatureSet: "CONSOLIDATED_BILLING" });
    expect(gate.refusal("DisableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" })).toMatchObject({
      code: "ConstraintViolationException",
      message: expect.stringContaining("requires an organization to be configured to support all features"),
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DisableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" });
  });

  it("needs organizations:DisableAWSServiceAccess", () => {
    const gate = organizationForTest();
    expectDenied(gate, "DisableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" }, "*");
  });
});
