import { expect, it } from "vitest";
import { kmsForTest, ROOT, utf8 } from "./testing/kms-for-test.js";

const grant = { GranteePrincipal: ROOT, Operations: ["Decrypt"] };

it.each<[string, object]>([
  ["Encrypt", { Plaintext: utf8("x"), DryRun: true }],
  ["Encrypt", { Plaintext: utf8("x"), EncryptionAlgorithm: "RSAES_OAEP_SHA_256" }],
  ["GenerateDataKey", { KeySpec: "AES_256", DryRun: true }],
  ["GenerateDataKeyWithoutPlaintext", { KeySpec: "AES_256", DryRun: true }],
  ["CreateGrant", { ...grant, DryRun: true }],
  ["CreateGrant", { ...grant, Constraints: { SourceArn: "arn:aws:ecs:us-east-1:000000000000:cluster/demo" } }],
  ["CreateGrant", { Operations: ["Decrypt"], GranteeServicePrincipal: "ecs.amazonaws.com" }],
  ["RevokeGrant", { GrantId: "x", DryRun: true }],
])("%s does nothing when it is asked for what is not here: %j", (operation, input) => {
  const test = kmsForTest();
  const KeyId = test.key();
  expect(test.refusal(operation, { KeyId, ...input })).toMatchObject({ id: "wire.not-implemented", status: 501 });
  expect(test.call("ListGrants", { KeyId })).toMatchObject({ Grants: [] });
});
