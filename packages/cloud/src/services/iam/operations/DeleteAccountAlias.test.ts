import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";

describe("DeleteAccountAlias", () => {
  it("takes the alias of the account away, and no other", () => {
    const gate = iamForTest();
    gate.call("CreateAccountAlias", { AccountAlias: "acme" });
    const input = { AccountAlias: "acme" };
    const refused = { code: "NoSuchEntity", status: 404, message: "The account alias acme cannot be found." };
    expect(gate.refusal("DeleteAccountAlias", input, { as: "123456789012" })).toMatchObject(refused);
    expect(gate.call("DeleteAccountAlias", input)).toEqual({});
    expect(gate.call("ListAccountAliases")).toEqual({ AccountAliases: [], IsTruncated: false });
    expect(gate.refusal("DeleteAccountAlias", input)).toMatchObject(refused);
  });

  it("needs iam:DeleteAccountAlias on everything", () => {
    expectDenied(iamForTest(), "DeleteAccountAlias", { AccountAlias: "acme" }, "*");
  });
});
