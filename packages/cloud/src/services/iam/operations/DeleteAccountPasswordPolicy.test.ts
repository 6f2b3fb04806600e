import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest, makeUser } from "../testing/iam-for-test.js";

describe("DeleteAccountPasswordPolicy", () => {
  it("lets the default policy count again", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("UpdateAccountPasswordPolicy");
    expect(gate.call("DeleteAccountPasswordPolicy")).toEqual({});
    expect(gate.refusal("GetAccountPasswordPolicy").id).toBe("iam.password-policy-not-found");
    expect(gate.refusal("CreateLoginProfile", { UserName: "ana", Password: "simple" }).id).toBe(
      "iam.password-too-short",
    );
  });

  it("is refused where none was set", () => {
    expect(iamForTest().refusal("DeleteAccountPasswordPolicy")).toMatchObject({ code: "NoSuchEntity", status: 404 });
  });

  it("needs iam:DeleteAccountPasswordPolicy on everything", () => {
    expectDenied(iamForTest(), "DeleteAccountPasswordPolicy", {}, "*");
  });
});
