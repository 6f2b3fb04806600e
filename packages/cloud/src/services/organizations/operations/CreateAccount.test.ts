import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { expectDenied, expectManagementOnly, organizationForTest } from "../testing/organizations-for-test.js";

describe("CreateAccount", () => {
  it("answers before the account is there", () => {
    const gate = organizationForTest();
    const { CreateAccountStatus } = gate.call("CreateAccount", { AccountName: "prod", Email: "prod@example.com" });
    expect(CreateAccountStatus).toEqual({
      Id: expect.stringMatching(/^car-[a-z0-9]{32}$/),
      AccountName: "prod",
      State: "IN_PROGRESS",
      RequestedTimestamp: new Date(START),
    });
    expect(gate.call("ListAccounts").Accounts).toHaveLength(2);
  });

  it("is refused beyond ten accounts, those that are coming counted", () => {
    const gate = organizationForTest();
    for (let i = 0; i < 8; i += 1) gate.call("CreateAccount", { AccountName: `a${i}`, Email: `a${i}@example.com` });
    expect(gate.refusal("CreateAccount", { AccountName: "b", Email: "b@example.com" })).toMatchObject({
      code: "ConstraintViolationException",
      message: "You have exceeded the allowed number of AWS accounts.",
    });
  });

  it("is refused for a tag key given twice", () => {
    const gate = organizationForTest();
    const Tags = ["1", "2"].map((Value) => ({ Key: "team", Value }));
    expect(gate.refusal("CreateAccount", { AccountName: "b", Email: "b@example.com", Tags })).toMatchObject({
      code: "InvalidInputException",
      status: 400,
      message: "Tag keys must be unique among the tags attached to the same entity.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "CreateAccount", { AccountName: "prod", Email: "prod@example.com" });
  });

  it("needs organizations:CreateAccount", () => {
    const gate = organizationForTest();
    expectDenied(gate, "CreateAccount", { AccountName: "prod", Email: "prod@example.com" }, "*");
  });
});
