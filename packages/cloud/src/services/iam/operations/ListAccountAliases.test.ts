import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";

describe("ListAccountAliases", () => {
  it("gives the one that the account has", () => {
    const gate = iamForTest();
    expect(gate.call("ListAccountAliases")).toEqual({ AccountAliases: [], IsTruncated: false });
    gate.call("CreateAccountAlias", { AccountAlias: "acme" });
    expect(gate.call("ListAccountAliases")).toEqual({ AccountAliases: ["acme"], IsTruncated: false });
    expect(gate.call("ListAccountAliases", {}, { as: "123456789012" }).AccountAliases).toEqual([]);
  });

  it("needs iam:ListAccountAliases on everything", () => {
    expectDenied(iamForTest(), "ListAccountAliases", {}, "*");
  });
});
