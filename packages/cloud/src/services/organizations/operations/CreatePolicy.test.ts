import { describe, expect, it } from "vitest";
import {
  arnOf,
  DENY,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makePolicy,
  organizationForTest,
  RCP,
  scp,
} from "../testing/organizations-for-test.js";

describe("CreatePolicy", () => {
  it("shows the policy", () => {
    const gate = organizationForTest();
    const input = { Name: "guard", Description: "d", Type: "SERVICE_CONTROL_POLICY", Content: DENY };
    const { Policy } = gate.call<{ Policy: { PolicySummary: { Id: string } } }>("CreatePolicy", input);
    const { Id } = Policy.PolicySummary;
    const Arn = arnOf(gate, "policy", `service_control_policy/${Id}`);
    const PolicySummary = {
      Id,
      Arn,
      Name: "guard",
      Description: "d",
      Type: "SERVICE_CONTROL_POLICY",
      AwsManaged: false,
    };
    expect(Policy).toEqual({ PolicySummary, Content: DENY });
    expect(Id).toMatch(/^p-[a-z0-9]{8}$/);
  });

  it.each([
    ["no JSON", "SERVICE_CONTROL_POLICY", "{"],
    ["an SCP with a principal", "SERVICE_CONTROL_POLICY", scp({ Effect: "Deny", Principal: "*", Action: "*" })],
    ["an RCP that allows", "RESOURCE_CONTROL_POLICY", scp({ Effect: "Allow", Principal: "*", Action: "s3:*" })],
    ["an RCP without principal", "RESOURCE_CONTROL_POLICY", scp({ Effect: "Deny", Action: "s3:*" })],
    [
      "an RCP for one principal",
      "RESOURCE_CONTROL_POLICY",
      scp({ Effect: "Deny", Principal: { AWS: MEMBER }, Action: "s3:*" }),
    ],
    ["an RCP for every action", "RESOURCE_CONTROL_POLICY", scp({ Effect: "Deny", Principal: "*", Action: "*" })],
    ["an RCP for ECS", "RESOURCE_CONTROL_POLICY", scp({ Effect: "Deny", Principal: "*", Action: "ecs:RunTask" })],
  ])("is refused for %s", (_, Type, Content) => {
    const gate = organizationForTest();
    expect(gate.refusal("CreatePolicy", { Name: "p", Description: "", Type, Content })).toMatchObject({
      code: "MalformedPolicyDocumentException",
      message: "The provided policy document does not meet the requirements of the specified policy type.",
    });
  });

  it("takes an RCP", () => {
    const gate = organizationForTest();
    expect(makePolicy(gate, "perimeter", { Type: "RESOURCE_CONTROL_POLICY", Content: RCP })).toMatch(/^p-/);
  });

  it("is refused for a type that only configures", () => {
    const input = { Name: "p", Description: "", Type: "TAG_POLICY", Content: "{}" };
    expect(organizationForTest().refusal("CreatePolicy", input).code).toBe(
      "PolicyTypeNotAvailableForOrganizationException",
    );
  });

  it("is refused for more than 5,120 characters", () => {
    const gate = organizationForTest();
    const Content = DENY.padEnd(5121);
    expect(
      gate.refusal("CreatePolicy", { Name: "p", Description: "", Type: "SERVICE_CONTROL_POLICY", Content }),
    ).toMatchObject({
      code: "ConstraintViolationException",
      status: 400,
      message: "You have exceeded the maximum policy size.",
    });
  });

  it("is refused for a name that is taken", () => {
    const gate = organizationForTest();
    makePolicy(gate);
    expect(
      gate.refusal("CreatePolicy", { Name: "guard", Description: "", Type: "SERVICE_CONTROL_POLICY", Content: DENY }),
    ).toMatchObject({
      code: "DuplicatePolicyException",
      status: 400,
      message: "A policy with the specified name and type already exists.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "CreatePolicy", {
      Name: "guard",
      Description: "",
      Type: "SERVICE_CONTROL_POLICY",
      Content: DENY,
    });
  });

  it("needs organizations:CreatePolicy", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "CreatePolicy",
      { Name: "guard", Description: "", Type: "SERVICE_CONTROL_POLICY", Content: DENY },
      "*",
    );
  });
});
