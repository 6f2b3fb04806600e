import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makePolicy, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { policyOf } from "../testing/simulation-for-test.js";

const asking = (key: string) => policyOf({ Condition: { StringEquals: { [key]: "a" } } });

describe("GetContextKeysForPrincipalPolicy", () => {
  it("names the keys of everything attached, and of the documents given", () => {
    const gate = iamForTest();
    const PermissionsBoundary = makePolicy(gate, "limit", { PolicyDocument: asking("k:boundary") });
    makeUser(gate, "ana", { PermissionsBoundary });
    gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "own", PolicyDocument: asking("k:inline") });
    const PolicyArn = makePolicy(gate, "shared", { PolicyDocument: asking("k:managed") });
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn });
    const input = { PolicySourceArn: arnOf("user/ana"), PolicyInputList: [asking("k:given")] };
    expect(gate.call("GetContextKeysForPrincipalPolicy", input)).toEqual({
      ContextKeyNames: ["k:given", "k:inline", "k:managed", "k:boundary"],
    });
  });

  it("is refused for a user that is absent", () => {
    const input = { PolicySourceArn: arnOf("user/absent") };
    expect(iamForTest().refusal("GetContextKeysForPrincipalPolicy", input)).toEqual(NO_USER);
  });

  it("is refused for what is no user, group or role", () => {
    const refusal = iamForTest().refusal("GetContextKeysForPrincipalPolicy", { PolicySourceArn: arnOf("policy/some") });
    expect(refusal).toEqual({
      id: "iam.entity-arn-invalid",
      code: "InvalidInput",
      status: 400,
      message: `Invalid Entity Arn: ${arnOf("policy/some")} does not clearly define entity type and name.`,
    });
  });

  it("needs iam:GetContextKeysForPrincipalPolicy on whom it is about", () => {
    const gate = iamForTest();
    expectDenied(gate, "GetContextKeysForPrincipalPolicy", { PolicySourceArn: arnOf("user/ana") }, arnOf("user/ana"));
  });
});
