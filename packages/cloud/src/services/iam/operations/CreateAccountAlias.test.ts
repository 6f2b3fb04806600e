import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";

const aliases = (gate: ReturnType<typeof iamForTest>) => gate.call("ListAccountAliases").AccountAliases;

describe("CreateAccountAlias", () => {
  it("gives the account an alias, in the place of the one it had", () => {
    const gate = iamForTest();
    expect(gate.call("CreateAccountAlias", { AccountAlias: "acme" })).toEqual({});
    gate.call("CreateAccountAlias", { AccountAlias: "acme-staging" });
    expect(aliases(gate)).toEqual(["acme-staging"]);
    gate.call("CreateAccountAlias", { AccountAlias: "acme" }, { as: "123456789012" });
    expect(aliases(gate)).toEqual(["acme-staging"]);
  });

  it("is refused for an alias that this account or another has", () => {
    const gate = iamForTest();
    gate.call("CreateAccountAlias", { AccountAlias: "acme" });
    for (const as of ["test", "123456789012"]) {
      expect(gate.refusal("CreateAccountAlias", { AccountAlias: "acme" }, { as })).toMatchObject({
        code: "EntityAlreadyExists",
        status: 409,
        message: "The account alias acme already exists.",
      });
    }
  });

  it.each(["ac", "-acme", "acme-", "ac--me", "Acme"])("is refused for %j, which can be none", (AccountAlias) => {
    expect(iamForTest().refusal("CreateAccountAlias", { AccountAlias })).toMatchObject({
      code: "ValidationError",
      status: 400,
    });
  });

  it("needs iam:CreateAccountAlias on everything", () => {
    expectDenied(iamForTest(), "CreateAccountAlias", { AccountAlias: "acme" }, "*");
  });
});
