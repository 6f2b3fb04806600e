import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("DescribeAccount", () => {
  it("shows the account", () => {
    const gate = organizationForTest();
    expect(gate.call("DescribeAccount", { AccountId: MEMBER }).Account).toEqual({
      Id: MEMBER,
      Arn: arnOf(gate, "account", MEMBER),
      Email: expect.stringContaining("@"),
      Name: MEMBER,
      Status: "ACTIVE",
      State: "ACTIVE",
      JoinedMethod: "INVITED",
      JoinedTimestamp: new Date(START),
    });
  });

  it("is refused for an account that is no member", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DescribeAccount", { AccountId: "999999999999" })).toMatchObject({
      code: "AccountNotFoundException",
      status: 400,
      message: "You specified an account that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "DescribeAccount", { AccountId: "999999999999" });
  });

  it("needs organizations:DescribeAccount", () => {
    const gate = organizationForTest();
    expectDenied(gate, "DescribeAccount", { AccountId: "999999999999" }, arnOf(gate, "account", "999999999999"));
  });
});
