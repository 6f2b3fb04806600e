import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  emptyForTest,
  expectDenied,
  expectManagementOnly,
  organizationForTest,
  scp,
} from "../testing/organizations-for-test.js";

describe("EnableAWSServiceAccess", () => {
  it("enables a service, once", () => {
    const gate = organizationForTest();
    for (let i = 0; i < 2; i += 1) gate.call("EnableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" });
    const { EnabledServicePrincipals } = gate.call("ListAWSServiceAccessForOrganization");
    expect(EnabledServicePrincipals).toEqual([{ ServicePrincipal: "ram.amazonaws.com", DateEnabled: new Date(START) }]);
  });

  it("is allowed by the service", () => {
    const gate = organizationForTest();
    const iam = { service: "iam" };
    gate.call("CreateUser", { UserName: "ana" }, iam);
    const Condition = { StringEquals: { "organizations:ServicePrincipal": "ram.amazonaws.com" } };
    const PolicyDocument = scp({ Effect: "Allow", Action: "organizations:EnableAWSServiceAccess", Condition });
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "p", PolicyDocument }, iam);
    const as = String(gate.call("CreateAccessKey", { UserName: "ana" }, iam).AccessKey?.AccessKeyId);
    expect(gate.call("EnableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" }, { as })).toEqual({});
    const refusal = gate.refusal("EnableAWSServiceAccess", { ServicePrincipal: "sso.amazonaws.com" }, { as });
    expect(refusal.code).toBe("AccessDeniedException");
  });

  it("is refused for a service that is none", () => {
    const gate = organizationForTest();
    expect(gate.refusal("EnableAWSServiceAccess", { ServicePrincipal: "none.amazonaws.com" })).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "You specified an unrecognized service principal.",
    });
  });

  it("is refused where there is billing only", () => {
    const gate = emptyForTest();
    gate.call("CreateOrganization", { FeatureSet: "CONSOLIDATED_BILLING" });
    expect(gate.refusal("EnableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" })).toMatchObject({
      code: "ConstraintViolationException",
      message: expect.stringContaining("requires an organization to be configured to support all features"),
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "EnableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" });
  });

  it("needs organizations:EnableAWSServiceAccess", () => {
    const gate = organizationForTest();
    expectDenied(gate, "EnableAWSServiceAccess", { ServicePrincipal: "ram.amazonaws.com" }, "*");
  });
});
