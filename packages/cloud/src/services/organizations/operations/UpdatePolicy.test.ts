import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  makePolicy,
  organizationForTest,
  scp,
} from "../testing/organizations-for-test.js";

describe("UpdatePolicy", () => {
  it("changes what is given", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    const Content = scp({ Effect: "Deny", Action: "s3:*" });
    gate.call("UpdatePolicy", { PolicyId, Content });
    const { Policy } = gate.call("UpdatePolicy", { PolicyId, Name: "other", Description: "d" });
    expect(Policy).toMatchObject({ PolicySummary: { Name: "other", Description: "d" }, Content });
  });

  it("is refused for a document that is none", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    expect(gate.refusal("UpdatePolicy", { PolicyId, Content: "{}" })).toMatchObject({
      code: "MalformedPolicyDocumentException",
      status: 400,
      message: "The provided policy document does not meet the requirements of the specified policy type.",
    });
  });

  it("is refused for a name that is taken", () => {
    const gate = organizationForTest();
    makePolicy(gate);
    const PolicyId = makePolicy(gate, "other");
    expect(gate.refusal("UpdatePolicy", { PolicyId, Name: "guard" })).toMatchObject({
      code: "DuplicatePolicyException",
      status: 400,
      message: "A policy with the specified name and type already exists.",
    });
  });

  it("is refused for a policy of AWS", () => {
    const gate = organizationForTest();
    expect(gate.refusal("UpdatePolicy", { PolicyId: "p-FullAWSAccess" })).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "You specified a policy that is managed by AWS and can't be modified.",
    });
  });

  it("is refused for a policy that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("UpdatePolicy", { PolicyId: "p-12345678" })).toMatchObject({
      code: "PolicyNotFoundException",
      status: 400,
      message: "We can't find a policy with the PolicyId that you specified.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "UpdatePolicy", { PolicyId: "p-12345678" });
  });

  it("needs organizations:UpdatePolicy", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "UpdatePolicy",
      { PolicyId: "p-12345678" },
      arnOf(gate, "policy", "service_control_policy/p-12345678"),
    );
  });
});
