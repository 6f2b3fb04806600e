import { describe, expect, it } from "vitest";
import {
  arnOf,
  DENY,
  expectDenied,
  expectManagementOnly,
  makePolicy,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DescribePolicy", () => {
  it("shows one's own policy and AWS's", () => {
    const gate = organizationForTest();
    expect(gate.call("DescribePolicy", { PolicyId: makePolicy(gate) }).Policy?.Content).toBe(DENY);
    const { Policy } = gate.call("DescribePolicy", { PolicyId: "p-FullAWSAccess" });
    expect(Policy?.PolicySummary).toEqual({
      Id: "p-FullAWSAccess",
      Arn: "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
      Name: "FullAWSAccess",
      Description: "Allows access to every operation",
      Type: "SERVICE_CONTROL_POLICY",
      AwsManaged: true,
    });
  });

  it("is refused for a policy that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DescribePolicy", { PolicyId: "p-12345678" })).toMatchObject({
      code: "PolicyNotFoundException",
      status: 400,
      message: "We can't find a policy with the PolicyId that you specified.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DescribePolicy", { PolicyId: "p-12345678" });
  });

  it("needs organizations:DescribePolicy", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DescribePolicy",
      { PolicyId: "p-12345678" },
      arnOf(gate, "policy", "service_control_policy/p-12345678"),
    );
  });
});
