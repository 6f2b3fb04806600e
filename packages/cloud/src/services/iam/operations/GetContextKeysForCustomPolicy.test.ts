import { describe, expect, it } from "vitest";
import { expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { policyOf } from "../testing/simulation-for-test.js";

describe("GetContextKeysForCustomPolicy", () => {
  it("names condition keys and variables, each once", () => {
    const PolicyInputList = [
      policyOf({
        Resource: "arn:aws:s3:::bucket/${aws:username}",
        Condition: { Bool: { "aws:SecureTransport": "true" } },
      }),
      policyOf({ Condition: { StringEquals: { "AWS:UserName": "ana", "s3:prefix": "a" } } }),
    ];
    expect(iamForTest().call("GetContextKeysForCustomPolicy", { PolicyInputList })).toEqual({
      ContextKeyNames: ["aws:username", "aws:SecureTransport", "s3:prefix"],
    });
  });

  it("is refused a document that is none", () => {
    expect(iamForTest().refusal("GetContextKeysForCustomPolicy", { PolicyInputList: ["{"] })).toEqual({
      id: "iam.simulation-policy-invalid",
      code: "InvalidInput",
      status: 400,
      message: "Policy input list item 1 has invalid content",
    });
  });

  it("needs iam:GetContextKeysForCustomPolicy on everything", () => {
    expectDenied(iamForTest(), "GetContextKeysForCustomPolicy", { PolicyInputList: [policyOf()] }, "*");
  });
});
