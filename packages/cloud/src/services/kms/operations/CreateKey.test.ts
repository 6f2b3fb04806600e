import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { allow, kmsForTest, letIn, policy, ROOT } from "../testing/kms-for-test.js";

it("makes a symmetric key that the account's policies decide about", () => {
  const { call } = kmsForTest();
  const { KeyMetadata } = call<{ KeyMetadata: { Arn: string; KeyId: string } }>("CreateKey", { Description: "app" });
  expect(KeyMetadata).toEqual({
    AWSAccountId: ACCOUNT,
    KeyId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    Arn: `arn:aws:kms:us-east-1:${ACCOUNT}:key/${KeyMetadata.KeyId}`,
    CreationDate: new Date(START),
    Enabled: true,
    Description: "app",
    KeyUsage: "ENCRYPT_DECRYPT",
    KeyState: "Enabled",
    Origin: "AWS_KMS",
    KeyManager: "CUSTOMER",
    CustomerMasterKeySpec: "SYMMETRIC_DEFAULT",
    KeySpec: "SYMMETRIC_DEFAULT",
    EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
    MultiRegion: false,
  });
  const { Policy } = call<{ Policy: string }>("GetKeyPolicy", { KeyId: KeyMetadata.KeyId });
  expect(JSON.parse(Policy)).toMatchObject({
    Id: "key-default-1",
    Statement: [{ Principal: { AWS: ROOT }, Action: "kms:*" }],
  });
});

it.each([[{ KeySpec: "RSA_2048", KeyUsage: "SIGN_VERIFY" }], [{ MultiRegion: true }], [{ Origin: "EXTERNAL" }]])(
  "says that it has no %j",
  (input) => {
    expect(kmsForTest().refusal("CreateKey", input)).toMatchObject({ id: "wire.not-implemented", status: 501 });
  },
);

it("refuses a policy under which the caller could not change it again, unless told not to look", () => {
  const { refusal, call } = kmsForTest();
  const Policy = policy(letIn({ AWS: `arn:aws:iam::${ACCOUNT}:user/somebody` }, "kms:*"));
  expect(refusal("CreateKey", { Policy })).toMatchObject({
    code: "MalformedPolicyDocumentException",
    message: "The new key policy will not allow you to update the key policy in the future.",
  });
  expect(call("CreateKey", { Policy, BypassPolicyLockoutSafetyCheck: true })).toHaveProperty("KeyMetadata");
});

it("refuses a policy that is none", () => {
  expect(kmsForTest().refusal("CreateKey", { Policy: "{}" }).id).toBe("kms.policy-malformed");
});

it("needs kms:CreateKey, and kms:TagResource where it brings tags", () => {
  const test = kmsForTest();
  const Tags = [{ TagKey: "env", TagValue: "test" }];
  expect(test.refusal("CreateKey", {}, { as: test.user() }).message).toContain("kms:CreateKey on resource: *");
  const creator = test.user(allow("kms:CreateKey"));
  expect(test.refusal("CreateKey", { Tags }, { as: creator }).message).toContain("kms:TagResource on resource: *");
  const tagger = test.user(
    allow(["kms:CreateKey", "kms:TagResource"], "*", { StringEquals: { "aws:RequestTag/env": "test" } }),
  );
  expect(test.call("CreateKey", { Tags }, { as: tagger })).toHaveProperty("KeyMetadata");
});

it("never shows the key's material", () => {
  const { call, key } = kmsForTest();
  expect(JSON.stringify(call("DescribeKey", { KeyId: key() }))).not.toMatch(/[0-9a-f]{64}/);
});
